#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 14);
const QDate tuesday(2026, 9, 15);

Paper paperNamed(const QString &title, const QString &abstract = {})
{
    Paper paper;
    paper.title = title;
    paper.abstract = abstract;
    return paper;
}

} // namespace

/// Which papers a query finds, and in which order.
class PaperSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ordersNewestByDigestThenByPublication();
    void ordersADigestAsItStood();
    void ordersByTitleLetterByLetter();
    void ordersByUpvotes();
    void ordersByTheTimeOfComingIn();
    void ranksTitlesAboveAuthorsAboveAbstracts();
    void ordersAReadingListAsTheReaderDid();
    void findsTheSources();
    void matchesWordsAsTyped_data();
    void matchesWordsAsTyped();
    void matchesNamesWithoutCaseAndAccents_data();
    void matchesNamesWithoutCaseAndAccents();
    void matchesDaysOfTheReadersOwnTime();
    void saysWhereASearchCannotBeRead();
    void acceptsAnyText();

private:
    QStringList titles(const PaperQuery &query);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

void PaperSearchTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->open();
}

QStringList PaperSearchTest::titles(const PaperQuery &query)
{
    QStringList titles;
    const QList<PaperId> found = valueOf(m_store->find(query, someMoment().date()));
    const QList<PaperRow> rows = valueOf(m_store->rows(found));
    for (const PaperRow &row : rows)
        titles.append(row.title);
    return titles;
}

void PaperSearchTest::ordersNewestByDigestThenByPublication()
{
    Paper published = paperNamed(u"Published on Monday"_s);
    published.published = monday;
    Paper older = paperNamed(u"Published long ago, in Tuesday's digest"_s);
    older.published = QDate(2020, 1, 1);
    take(*m_store, {entry(paperNamed(u"Without any day"_s)), entry(published),
                    entryOn(monday, 2, paperNamed(u"Second on Monday"_s)),
                    entryOn(monday, 1, paperNamed(u"First on Monday"_s)), entryOn(tuesday, 7, older)});

    QCOMPARE(titles({}),
             (QStringList{u"Published long ago, in Tuesday's digest"_s, u"First on Monday"_s,
                          u"Second on Monday"_s, u"Published on Monday"_s, u"Without any day"_s}));
}

void PaperSearchTest::ordersADigestAsItStood()
{
    take(*m_store, {entryOn(monday, 1, paperNamed(u"First"_s)), entryOn(monday, 2, paperNamed(u"Second"_s))});
    take(*m_store, {entryOn(tuesday, 1, paperNamed(u"Second"_s))});

    QCOMPARE(titles({.source = DigestKey{u"Daily Papers"_s, monday}}),
             (QStringList{u"First"_s, u"Second"_s}));
    QCOMPARE(titles({.source = DigestKey{u"Daily Papers"_s, tuesday}}), QStringList{u"Second"_s});
    QCOMPARE(titles({.source = DigestKey{u"Weekly Papers"_s, tuesday}}), QStringList());
}

void PaperSearchTest::ordersByTitleLetterByLetter()
{
    take(*m_store, {entry(paperNamed(u"zebras"_s)), entry(paperNamed(u"\"Élan\" of x"_s)),
                    entry(paperNamed(u"Eland"_s)), entry(paperNamed(u"apes"_s))});

    QCOMPARE(titles({.order = SortOrder::Title}),
             (QStringList{u"apes"_s, u"Eland"_s, u"\"Élan\" of x"_s, u"zebras"_s}));
}

void PaperSearchTest::ordersByUpvotes()
{
    Paper few = paperNamed(u"Few"_s);
    few.upvotes = 1;
    Paper many = paperNamed(u"Many"_s);
    many.upvotes = 20;
    take(*m_store,
         {entryOn(monday, 1, paperNamed(u"Unknown"_s)), entryOn(monday, 2, few), entryOn(monday, 3, many)});

    QCOMPARE(titles({.order = SortOrder::Upvotes}), (QStringList{u"Many"_s, u"Few"_s, u"Unknown"_s}));
}

void PaperSearchTest::ordersByTheTimeOfComingIn()
{
    valueOf(m_store->import(std::make_shared<PaperImport>(someMoment()), {entry(paperNamed(u"Old"_s))}));
    valueOf(m_store->import(std::make_shared<PaperImport>(someMoment().addSecs(1)),
                            {entry(paperNamed(u"New"_s)), entry(paperNamed(u"New too"_s))}));

    QCOMPARE(titles({.order = SortOrder::Added}), (QStringList{u"New"_s, u"New too"_s, u"Old"_s}));
}

void PaperSearchTest::ranksTitlesAboveAuthorsAboveAbstracts()
{
    Paper byAuthor = paperNamed(u"On nothing"_s, u"Words."_s);
    byAuthor.authors = QStringList{u"Ada Zebra"_s};
    take(*m_store, {entry(paperNamed(u"On apes"_s, u"We met a zebra."_s)), entry(byAuthor),
                    entry(paperNamed(u"On the zebra"_s, u"Words."_s)), entry(paperNamed(u"Other"_s))});

    QCOMPARE(titles({.search = u"zebra"_s, .order = SortOrder::Relevance}),
             (QStringList{u"On the zebra"_s, u"On nothing"_s, u"On apes"_s}));
    QCOMPARE(titles({.search = u"zebra OR other"_s, .order = SortOrder::Relevance}).size(), 4);
    QCOMPARE(titles({.search = u"is:unread -zebra"_s, .order = SortOrder::Relevance}),
             QStringList{u"Other"_s});
}

void PaperSearchTest::ordersAReadingListAsTheReaderDid()
{
    const QList<PaperId> papers =
        take(*m_store, {entry(paperNamed(u"A"_s)), entry(paperNamed(u"B"_s)), entry(paperNamed(u"C"_s))})
            .changes.added;
    carryOut(*m_store, SetReadingList{{papers[1], papers[2], papers[0]}, u"Thesis"_s, Membership::In});

    QCOMPARE(titles({.source = ReadingListPapers{u"Thesis"_s}}), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    QCOMPARE(titles({.source = ReadingListPapers{u"Thesis"_s}, .order = SortOrder::Title}),
             (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void PaperSearchTest::findsTheSources()
{
    const QList<PaperId> papers =
        take(*m_store, {entry(paperNamed(u"A"_s)), entry(paperNamed(u"B"_s)), entry(paperNamed(u"C"_s))})
            .changes.added;
    carryOut(*m_store, SetRead{{papers[0]}, ReadState::Read});
    carryOut(*m_store, SetStar{{papers[1]}, StarState::Starred});
    carryOut(*m_store, SetNote{papers[2], u"note"_s});
    carryOut(*m_store, SetTag{{papers[0], papers[2]}, u"Tag"_s, Membership::In});

    QCOMPARE(titles({.source = UnreadPapers()}), (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(titles({.source = StarredPapers()}), QStringList{u"B"_s});
    QCOMPARE(titles({.source = NotedPapers()}), QStringList{u"C"_s});
    QCOMPARE(titles({.source = TaggedPapers{u"tag"_s}}), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(titles({.source = TaggedPapers{u"tag"_s}, .search = u"is:unread"_s}), QStringList{u"C"_s});
    QCOMPARE(titles({.source = TaggedPapers{u"no such"_s}}), QStringList());
    const SourceCounts counts = valueOf(m_store->sourceCounts());
    QCOMPARE(counts.all, 3);
    QCOMPARE(counts.unread, 2);
    QCOMPARE(counts.starred, 1);
    QCOMPARE(counts.noted, 1);
}

void PaperSearchTest::matchesWordsAsTyped_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("finds");

    const auto row = [](const QString &search, bool finds) {
        QTest::newRow(qPrintable(search)) << search << finds;
    };
    row(u"gpt-4"_s, true);
    row(u"GPT-4 "_s, true);
    row(u"GPT 4"_s, true);
    row(u"gpt-40"_s, false);
    row(u"c++"_s, true);
    row(u"don't"_s, true);
    row(u"naive"_s, true);
    row(u"NAÏVE"_s, true);
    row(u"naiv"_s, true);
    row(u"naiv "_s, false);
    row(u"\"naiv\""_s, false);
    row(u"\"a naive baseline\""_s, true);
    row(u"\"baseline naive\""_s, false);
    row(u"\"++\""_s, true);
    row(u"naive \"++\""_s, true);
    row(u"-\"++\""_s, true);
    row(u"state-space"_s, true);
    row(u"NEAR"_s, false);
    row(u"title:gpt"_s, true);
    row(u"abstract:gpt"_s, false);
    row(u"author:pérez"_s, true);
    row(u"author:perez"_s, true);
    row(u"naive -gpt"_s, false);
    row(u"-zebra"_s, true);
    row(u"zebra OR naive"_s, true);
    row(u"100%"_s, true);
    row(u"a*b"_s, false);
}

void PaperSearchTest::matchesWordsAsTyped()
{
    QFETCH(const QString, search);
    QFETCH(const bool, finds);
    Paper paper =
        paperNamed(u"What GPT-4 makes of C++"_s, u"We don't have a naïve baseline. State-space, 100 %."_s);
    paper.authors = QStringList{u"José Pérez"_s};
    take(*m_store, {entry(paper)});

    QCOMPARE(titles({.search = search}).size(), finds ? 1 : 0);
}

void PaperSearchTest::matchesNamesWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("finds");

    const auto row = [](const QString &search, bool finds) {
        QTest::newRow(qPrintable(search)) << search << finds;
    };
    row(u"tag:cafe "_s, true);
    row(u"tag:CAFÉ "_s, true);
    row(u"tag:caf"_s, true);
    row(u"tag:caf "_s, false);
    row(u"tag:\"50%_off\" "_s, true);
    row(u"tag:\"50__off\" "_s, false);
    row(u"list:\"PhD Thesis\""_s, true);
    row(u"list:phd"_s, true);
    row(u"list:thesis"_s, false);
    row(u"in:2026-09-14 "_s, true);
    row(u"in:2026-09 "_s, true);
    row(u"in:2026 "_s, true);
    row(u"in:2026-0"_s, true);
    row(u"in:2025 "_s, false);
    row(u"in:% "_s, false);
    row(u"in:\"daily papers\""_s, true);
    row(u"arxiv:2401.00001 "_s, true);
    row(u"arxiv:2401"_s, true);
    row(u"arxiv:2401 "_s, false);
    row(u"key:anon"_s, false);
    row(u"key:SURVEY2024 "_s, true);
}

void PaperSearchTest::matchesNamesWithoutCaseAndAccents()
{
    QFETCH(const QString, search);
    QFETCH(const bool, finds);
    Paper paper = paperNamed(u"Survey"_s);
    paper.arxivId = u"2401.00001"_s;
    const QList<PaperId> papers = take(*m_store, {entryOn(monday, 1, paper)}).changes.added;
    carryOut(*m_store, SetTag{papers, u"Café"_s, Membership::In});
    carryOut(*m_store, SetTag{papers, u"50%_off"_s, Membership::In});
    carryOut(*m_store, SetReadingList{papers, u"PhD thesis"_s, Membership::In});

    QCOMPARE(titles({.search = search}).size(), finds ? 1 : 0);
}

void PaperSearchTest::matchesDaysOfTheReadersOwnTime()
{
    const QDateTime beforeMidnight(monday, QTime(23, 59, 59, 999));
    const QDateTime midnight(tuesday, QTime(0, 0));
    valueOf(m_store->import(std::make_shared<PaperImport>(beforeMidnight), {entry(paperNamed(u"Late"_s))}));
    valueOf(m_store->import(std::make_shared<PaperImport>(midnight), {entry(paperNamed(u"Early"_s))}));

    QCOMPARE(titles({.search = u"added:2026-09-14"_s}), QStringList{u"Late"_s});
    QCOMPARE(titles({.search = u"added:2026-09-15"_s}), QStringList{u"Early"_s});
}

void PaperSearchTest::saysWhereASearchCannotBeRead()
{
    const auto found = answerOf(m_store->find({.search = u"model ("_s}, someMoment().date()));

    QVERIFY(!found.has_value());
    QVERIFY2(found.error().message.startsWith(u"The search cannot be read at character 7: "_s),
             qUtf8Printable(found.error().message));
}

void PaperSearchTest::acceptsAnyText()
{
    take(*m_store, {entry(paperNamed(u"A survey"_s))});
    const QStringList texts{u"\"'; DROP TABLE papers; --\""_s,
                            u"\"a\"\"b\""_s,
                            u"NOT OR AND"_s,
                            u"^survey"_s,
                            u"{title}"_s,
                            u"survey*"_s,
                            QString(u'a') + QChar(u'\0') + u'b',
                            QString(QChar(0xd800)),
                            QString(QChar(0xfffe)),
                            u"𝔸 日本語"_s,
                            QString(5000, u'x'),
                            u"x "_s.repeated(400),
                            u"-x "_s.repeated(400),
                            u"title:x OR "_s.repeated(200) + u'y'};
    for (const QString &text : texts) {
        for (const SortOrder order : {SortOrder::Newest, SortOrder::Relevance}) {
            const auto found = answerOf(m_store->find({.search = text, .order = order}, someMoment().date()));
            if (!found) {
                QVERIFY2(found.error().message.startsWith(u"The search cannot be read"_s),
                         qUtf8Printable(text.left(40) + found.error().message + found.error().detail));
            }
        }
    }
    QCOMPARE(valueOf(m_store->sourceCounts()).all, 1);
}

QTEST_GUILESS_MAIN(PaperSearchTest)
#include "papersearchtest.moc"
