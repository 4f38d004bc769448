#include "domain/wholesearch.h"

#include "domain/searchparser.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class WholeSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysSourceAndSearchInOneText_data()
    {
        QTest::addColumn<PaperSource>("source");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("whole");
        const SavedSearch saved{u"Either"_s, u"mamba OR s4"_s};
        const auto row = [](const char *name, const PaperSource &source, const QString &search,
                            const QString &whole) {
            QTest::newRow(name) << source << search << whole;
        };
        row("nothing", AllPapers{}, u" "_s, u""_s);
        row("a search", AllPapers{}, u" a OR b "_s, u"a OR b"_s);
        row("a source", TaggedPapers{u"to cite"_s}, u""_s, u"tag:\"to cite\""_s);
        row("both", UnreadPapers{}, u"a OR b"_s, u"is:unread (a OR b)"_s);
        row("an open quote", UnreadPapers{}, u"\"a b"_s, u"is:unread (\"a b\")"_s);
        row("a saved search", saved, u""_s, u"mamba OR s4"_s);
        row("a search within a saved search", saved, u"title:x"_s, u"(mamba OR s4) (title:x)"_s);
        row("within an open quote", SavedSearch{u"Open"_s, u"\"a b"_s}, u"x"_s, u"(\"a b\") (x)"_s);
    }

    void saysSourceAndSearchInOneText()
    {
        QFETCH(PaperSource, source);
        QFETCH(QString, search);
        const QString whole = wholeSearch({.source = source, .search = search});
        QTEST(whole, "whole");
        QVERIFY(parseSearch(whole, WordMatch::Prefix, QDate(2026, 9, 14)));
    }

    void knowsTheSearchOfAReadingListAgain()
    {
        const PaperQuery list{.source = ReadingListPapers{u"Train, to Basel"_s},
                              .wordMatch = WordMatch::Whole};
        QCOMPARE(wholeQuery(wholeSearch(list)), list);
        QCOMPARE(readingListOf(u"list:Train"_s), std::optional(u"Train"_s));
        for (const QString &search : {u"train"_s, u"tag:train"_s, u"-list:train"_s, u"list:train foxes"_s,
                                      u"list:a OR list:b"_s, u"is:listed"_s, u"list:"_s, QString(), u"("_s})
            QVERIFY2(!readingListOf(search), qPrintable(search));
        QCOMPARE(wholeQuery(u"foxes"_s), (PaperQuery{.search = u"foxes"_s, .wordMatch = WordMatch::Whole}));
    }
};

QTEST_GUILESS_MAIN(WholeSearchTest)
#include "wholesearchtest.moc"
