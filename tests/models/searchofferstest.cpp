#include "models/searchoffers.h"

#include "domain/searchparser.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 14);

SearchOfferings someOfferings()
{
    SearchOfferings from;
    from.counts.all = 1200;
    from.counts.unread = 1000;
    from.counts.starred = 3;
    from.counts.digests = {{{u"Daily Papers"_s, QDate(2026, 9, 11)}, 14, 14},
                           {{u"arXiv cs.CL"_s, QDate(2026, 9, 11)}, 80, 80},
                           {{u"Daily Papers"_s, QDate(2026, 9, 10)}, 20, 2}};
    from.counts.tags = {{u"low-resource"_s, 4}, {u"to cite"_s, 9}, {u"Übersicht"_s, 1}, {u"6\" disk"_s, 2}};
    from.counts.readingLists = {{u"Train to Basel"_s, 9, 1}};
    from.authors = {u"Albert Gu"_s, u"Ana Guimarães"_s};
    from.today = today;
    return from;
}

QList<SearchOffer> offersAtEnd(const QString &search)
{
    const std::optional<BegunPart> part = begunPart(search, search.size());
    return part ? searchOffers(*part, someOfferings()) : QList<SearchOffer>();
}

QStringList textsAtEnd(const QString &search)
{
    QStringList texts;
    for (const SearchOffer &offer : offersAtEnd(search))
        texts.append(offer.text);
    return texts;
}

} // namespace

class SearchOffersTest final : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatFits_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const QString &search, const QStringList &texts) {
            QTest::newRow(qUtf8Printable(search)) << search << texts;
        };
        row(u"ti"_s, {u"title:"_s});
        row(u"AU"_s, {u"author:"_s});
        row(u"title"_s, {u"title:"_s});
        row(u"transformer"_s, {});
        row(u"title:"_s, {});
        row(u"is:"_s, {u"starred"_s, u"unread"_s, u"read"_s, u"noted"_s, u"listed"_s});
        row(u"is:st"_s, {u"starred"_s});
        row(u"is:starred"_s, {});
        row(u"has:"_s, {u"code"_s, u"model"_s, u"dataset"_s, u"pdf"_s, u"note"_s});
        row(u"tag:"_s, {u"to cite"_s, u"low-resource"_s, u"Übersicht"_s});
        row(u"tag:ci"_s, {u"to cite"_s});
        row(u"tag:\"to c"_s, {u"to cite"_s});
        row(u"tag:uber"_s, {u"Übersicht"_s});
        row(u"tag:esource"_s, {});
        row(u"list:b"_s, {u"Train to Basel"_s});
        row(u"in:"_s, {u"Daily Papers"_s, u"arXiv cs.CL"_s, u"2026-09-11"_s, u"2026-09-10"_s});
        row(u"in:pap"_s, {u"Daily Papers"_s});
        row(u"in:2026-09-1"_s, {u"2026-09-11"_s, u"2026-09-10"_s});
        row(u"author:gu"_s, {u"Albert Gu"_s, u"Ana Guimarães"_s});
        row(u"author:guimaraes"_s, {u"Ana Guimarães"_s});
        row(u"date:"_s,
            {u"2026"_s, u"2026-09"_s, u"2026-08"_s, u"2025"_s, u"2026-07.."_s, u"2025-01..2025-06"_s});
        row(u"date:2025"_s, {u"2025-01..2025-06"_s});
        row(u"date:2026-0"_s, {u"2026-01"_s, u"2026-02"_s, u"2026-03"_s, u"2026-04"_s, u"2026-05"_s,
                               u"2026-06"_s, u"2026-07"_s, u"2026-08"_s, u"2026-09"_s});
        row(u"date:2026-1"_s, {});
        row(u"added:"_s, {u"7d"_s, u"2w"_s, u"3m"_s, u"1y"_s});
        row(u"added:5"_s, {u"5d"_s, u"5w"_s, u"5m"_s, u"5y"_s});
        row(u"added:5d"_s, {});
        row(u"upvotes:"_s, {u">10"_s, u">50"_s, u">100"_s});
        row(u"upvotes:>1"_s, {u">10"_s, u">100"_s});
    }

    void offersWhatFits()
    {
        QFETCH(QString, search);
        QTEST(textsAtEnd(search), "texts");
    }

    void saysWhatIsFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("field") << u"ti"_s << u"words of the title"_s;
        QTest::newRow("tag") << u"tag:to"_s << u"9"_s;
        QTest::newRow("state") << u"is:re"_s << u"200"_s;
        QTest::newRow("digest") << u"in:dai"_s << u"2 days"_s;
        QTest::newRow("day") << u"in:2026-09-10"_s.chopped(1) << u"Fri 11 Sep"_s;
        QTest::newRow("month") << u"date:2026-0"_s << u"January 2026"_s;
        QTest::newRow("span") << u"added:5"_s << u"the last 5 days"_s;
        QTest::newRow("votes") << u"upvotes:"_s << u"more than 10 votes"_s;
    }

    void saysWhatIsFound()
    {
        QFETCH(QString, search);
        const QList<SearchOffer> offers = offersAtEnd(search);
        QVERIFY(!offers.isEmpty());
        QTEST(offers.first().meaning, "meaning");
    }

    void quotesWhatHasSpaces()
    {
        QCOMPARE(offersAtEnd(u"tag:to"_s).first().replacement, u"\"to cite\""_s);
        QCOMPARE(offersAtEnd(u"tag:low"_s).first().replacement, u"low-resource"_s);
    }

    void offersOnlyWhatASearchCanSay()
    {
        for (const QString &begun :
             {u"ti"_s,       u"ab"_s,   u"au"_s,    u"no"_s,   u"ta"_s,        u"li"_s,
              u"in"_s,       u"is"_s,   u"ha"_s,    u"da"_s,   u"ad"_s,        u"up"_s,
              u"ar"_s,       u"ke"_s,   u"is:"_s,   u"has:"_s, u"date:"_s,     u"added:"_s,
              u"upvotes:"_s, u"tag:"_s, u"list:"_s, u"in:"_s,  u"author:gu"_s, u"date:2026-"_s}) {
            const QList<SearchOffer> offers = offersAtEnd(begun);
            QVERIFY2(!offers.isEmpty(), qPrintable(begun));
            for (const SearchOffer &offer : offers) {
                const auto part = begunPart(begun, begun.size());
                const QString completed = completedSearch(begun, *part, offer.replacement).search;
                QVERIFY2(parseSearch(completed, WordMatch::Prefix, today), qPrintable(completed));
                const QList<SearchToken> tokens = tokenizeSearch(completed);
                QCOMPARE(tokens.size(), 1);
                QVERIFY2(tokens.first().prefix.has_value(), qPrintable(completed));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SearchOffersTest)
#include "searchofferstest.moc"
