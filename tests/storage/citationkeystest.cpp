#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

Paper paperBy(const QString &author, int year, const QString &title)
{
    Paper paper;
    paper.title = title;
    paper.authors = QStringList{author};
    paper.published = QDate(year, 3, 1);
    return paper;
}

QStringList keysOf(PaperStore &store)
{
    QStringList keys;
    for (const LibraryPaper &paper : allPapers(store))
        keys.append(paper.citationKey);
    return keys;
}

CitationKeyFormula formula(const QString &text)
{
    return CitationKeyFormula::parse(text).value();
}

} // namespace

class CitationKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesKeysByTheDefaultFormula();
    void givesNewPapersKeysByTheFormulaOfTheLibrary();
    void leavesKeysAloneWhenTheFormulaChanges();
    void renewsKeysOnRequestAndTakesThatBack();
    void leavesKeysAloneThatAreByTheFormulaAlready();
    void takesTheKeyThatTheReaderWrites();
    void refusesAKeyOfAnotherPaperWhateverItsCase();
    void refusesAKeyThatCannotBeWritten_data();
    void refusesAKeyThatCannotBeWritten();
    void neverGivesAFormerKeyToAnotherPaper();
    void keepsTheKeyOfABibliography();
    void findsAKnownPaperByTheKeyOfABibliography();

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

void CitationKeysTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->open();
    take(*m_store, {entry(paperBy(u"Ada Lovelace"_s, 2026, u"Notes on engines"_s)),
                    entry(paperBy(u"Ada Lovelace"_s, 2026, u"Notes on looms"_s))});
}

void CitationKeysTest::givesKeysByTheDefaultFormula()
{
    QCOMPARE(valueOf(m_store->citationKeyFormula()), CitationKeyFormula::byDefault());
    QCOMPARE(keysOf(*m_store), (QStringList{u"lovelace2026notes"_s, u"lovelace2026notesa"_s}));
}

void CitationKeysTest::givesNewPapersKeysByTheFormulaOfTheLibrary()
{
    QVERIFY(answerOf(m_store->setCitationKeyFormula(formula(u"auth + year"_s))).has_value());
    m_store.reset();
    m_store = m_fixture->open();
    take(*m_store, {entry(paperBy(u"Charles Babbage"_s, 2025, u"On the economy"_s))});
    QCOMPARE(keysOf(*m_store).last(), u"Babbage2025"_s);
}

void CitationKeysTest::leavesKeysAloneWhenTheFormulaChanges()
{
    const QStringList before = keysOf(*m_store);
    QVERIFY(answerOf(m_store->setCitationKeyFormula(formula(u"auth + year"_s))).has_value());
    take(*m_store, {entry(paperBy(u"Ada Lovelace"_s, 2026, u"Notes on engines"_s))});
    QCOMPARE(keysOf(*m_store), before);
}

void CitationKeysTest::renewsKeysOnRequestAndTakesThatBack()
{
    const QStringList before = keysOf(*m_store);
    const QList<LibraryPaper> papers = allPapers(*m_store);
    QVERIFY(answerOf(m_store->setCitationKeyFormula(formula(u"auth + year"_s))).has_value());

    const AppliedEdit renewed = carryOut(*m_store, SetCitationKeys{.papers = {papers[0].id, papers[1].id}});

    QCOMPARE(keysOf(*m_store), (QStringList{u"Lovelace2026"_s, u"Lovelace2026a"_s}));
    QCOMPARE(renewed.changes.contentChanged, (QList{papers[0].id, papers[1].id}));
    QCOMPARE(valueOf(m_store->identify(before.at(1))), papers[1].id);
    const AppliedEdit undone = carryOut(*m_store, renewed.inverse);
    QCOMPARE(keysOf(*m_store), before);
    carryOut(*m_store, undone.inverse);
    QCOMPARE(keysOf(*m_store), (QStringList{u"Lovelace2026"_s, u"Lovelace2026a"_s}));
}

void CitationKeysTest::leavesKeysAloneThatAreByTheFormulaAlready()
{
    const QList<LibraryPaper> papers = allPapers(*m_store);
    const AppliedEdit renewed = carryOut(*m_store, SetCitationKeys{.papers = {papers[1].id, papers[0].id}});
    QVERIFY(renewed.changes.isEmpty());
}

void CitationKeysTest::takesTheKeyThatTheReaderWrites()
{
    const PaperId first = allPapers(*m_store).first().id;
    carryOut(*m_store, SetCitationKeys{.papers = {first}, .keys = {u"Ada:engines-1"_s}});
    QCOMPARE(keysOf(*m_store).first(), u"Ada:engines-1"_s);
    QCOMPARE(valueOf(m_store->identify(u"lovelace2026notes"_s)), first);
    carryOut(*m_store, SetCitationKeys{.papers = {first}, .keys = {u"lovelace2026notes"_s}});
    QCOMPARE(keysOf(*m_store).first(), u"lovelace2026notes"_s);
}

void CitationKeysTest::refusesAKeyOfAnotherPaperWhateverItsCase()
{
    const QList<LibraryPaper> papers = allPapers(*m_store);
    const auto refused =
        tryToCarryOut(*m_store, SetCitationKeys{.papers = {papers[0].id}, .keys = {u"LOVELACE2026NotesA"_s}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"LOVELACE2026NotesA"_s), qPrintable(refused.error().message));
    QCOMPARE(allPapers(*m_store), papers);
}

void CitationKeysTest::refusesAKeyThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("key");

    for (const QString &key :
         {u""_s, u"two words"_s, u"a{b"_s, u"a,b"_s, u"100%"_s, u"a\\b"_s, u"a=b"_s, u"#1"_s})
        QTest::newRow(qPrintable(key)) << key;
}

void CitationKeysTest::refusesAKeyThatCannotBeWritten()
{
    QFETCH(const QString, key);
    const PaperId first = allPapers(*m_store).first().id;
    QVERIFY(!tryToCarryOut(*m_store, SetCitationKeys{.papers = {first}, .keys = {key}}));
}

void CitationKeysTest::neverGivesAFormerKeyToAnotherPaper()
{
    const QList<LibraryPaper> papers = allPapers(*m_store);
    carryOut(*m_store, SetCitationKeys{.papers = {papers[0].id}, .keys = {u"engines"_s}});
    take(*m_store, {entry(paperBy(u"Ada Lovelace"_s, 2026, u"Notes on cards"_s))});
    QCOMPARE(keysOf(*m_store).last(), u"lovelace2026notesb"_s);
    QVERIFY(!tryToCarryOut(*m_store,
                           SetCitationKeys{.papers = {papers[1].id}, .keys = {u"lovelace2026notes"_s}}));
}

void CitationKeysTest::keepsTheKeyOfABibliography()
{
    DigestEntry cited = entry(paperBy(u"Charles Babbage"_s, 2025, u"On the economy"_s));
    cited.citationKey = u"Babbage:1832"_s;
    DigestEntry odd = entry(paperBy(u"George Boole"_s, 2025, u"Laws of thought"_s));
    odd.citationKey = u"laws of {thought}"_s;
    take(*m_store, {cited, odd});
    QCOMPARE(keysOf(*m_store).mid(2), (QStringList{u"Babbage:1832"_s, u"boole2025laws"_s}));
}

void CitationKeysTest::findsAKnownPaperByTheKeyOfABibliography()
{
    DigestEntry cited = entry(paperBy(u"Ada Lovelace"_s, 2026, u"Notes on looms"_s));
    cited.citationKey = u"looms"_s;
    take(*m_store, {cited});
    QCOMPARE(keysOf(*m_store).last(), u"lovelace2026notesa"_s);
    QCOMPARE(valueOf(m_store->identify(u"looms"_s)), allPapers(*m_store).last().id);
    // Reading it again changes nothing.
    QCOMPARE(take(*m_store, {cited}).unchanged, 1);
}

QTEST_GUILESS_MAIN(CitationKeysTest)
#include "citationkeystest.moc"
