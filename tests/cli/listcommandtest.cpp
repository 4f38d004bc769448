#include "commandrunner.h"
#include "library/library.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Listing, showing and exporting.
class ListCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void listsATableForTheEye();
    void listsIdsForPrograms();
    void listsValidJsonWithEveryField();
    void tellsTheProgressInReadingLists();
    void exportsAReadingListInItsOrderWithProgress();
    void listsAnEmptyArrayWhenNothingIsFound();
    void listsValidJsonOfTheRealDigest();
    void findsWholeWordsOnly();
    void excludesWordsWithADash();
    void sortsAndLimits();
    void saysWhereASearchCannotBeRead();

    void showsAllOfOnePaper();
    void findsAPaperByNumberArxivIdAndKey();
    void saysWhichPaperIsNotThere();

    void exportsBibtexToTheOutput();
    void leavesAbstractsOutWhenAsked();
    void exportsNotesOnlyWhenAsked();
    void exportsInEveryFormat_data();
    void exportsInEveryFormat();
    void exportsLettersInLatexOnRequest();
    void exportsToAFile();
    void keepsTheOldFileWhenAnExportFails();
    void countsWhatIsThere();

private:
    QJsonArray listed(const QStringList &query) const;
    /// Puts the owls before the foxes on a list, and reads them.
    void readOnTheTrain() const;

    std::unique_ptr<CommandRunner> m_runner;
};

void ListCommandTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    VERIFY_DONE(m_runner->run({u"import"_s, u"-"_s}, smallDigest()));
}

void ListCommandTest::readOnTheTrain() const
{
    const auto library = Library::open(m_runner->libraryFile(), CommandRunner::clock());
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message));
    QList<PaperId> papers = testing::valueOf((*library)->find({.order = SortOrder::Title}));
    std::reverse(papers.begin(), papers.end());
    testing::valueOf((*library)->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
    testing::valueOf(
        (*library)->edit(SetReadingProgress{{papers.first()}, u"Train"_s, {ReadingProgress::Done}}));
}

QJsonArray ListCommandTest::listed(const QStringList &query) const
{
    const Outcome outcome = m_runner->run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + query);
    if (outcome.status != ExitStatus::Done)
        qFatal("%s", qUtf8Printable(outcome.messages));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(outcome.output.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        qFatal("No valid array: %s", qUtf8Printable(outcome.output));
    return document.array();
}

void ListCommandTest::listsATableForTheEye()
{
    const Outcome outcome = m_runner->run({u"list"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.messages.isEmpty());
    QCOMPARE(outcome.lines().size(), 3);
    QVERIFY(outcome.lines().first().contains(u"Title"_s));
    QVERIFY(outcome.output.contains(u"•   2025-09-02     42  Foxes in Latent Space · Ada Fox, Ben Hare"_s));
}

void ListCommandTest::listsIdsForPrograms()
{
    const Outcome outcome = m_runner->run({u"list"_s, u"--format"_s, u"ids"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.lines().size(), 2);
    for (const QString &line : outcome.lines())
        QVERIFY(line.toLongLong() > 0);
}

void ListCommandTest::listsValidJsonWithEveryField()
{
    const QJsonArray papers = listed({u"foxes"_s});
    QCOMPARE(papers.size(), 1);
    const QJsonObject fox = papers.first().toObject();
    QVERIFY(fox.value(u"id"_s).toInteger() > 0);
    QCOMPARE(fox.value(u"arxiv_id"_s).toString(), u"2509.00001"_s);
    QCOMPARE(fox.value(u"title"_s).toString(), u"Foxes in Latent Space"_s);
    QVERIFY(fox.value(u"abstract"_s).toString().startsWith(u"We study foxes."_s));
    QCOMPARE(fox.value(u"authors"_s).toArray(), (QJsonArray{u"Ada Fox"_s, u"Ben Hare"_s}));
    QCOMPARE(fox.value(u"published"_s).toString(), u"2025-09-01"_s);
    QCOMPARE(fox.value(u"digest_date"_s).toString(), u"2025-09-02"_s);
    QVERIFY(
        fox.value(u"links"_s)
            .toArray()
            .contains(QJsonObject{{u"url"_s, u"https://github.com/fox/den"_s}, {u"kind"_s, u"github"_s}}));
    QCOMPARE(fox.value(u"starred"_s), QJsonValue(false));
    QCOMPARE(fox.value(u"read"_s), QJsonValue(false));
    QCOMPARE(fox.value(u"tags"_s).toArray(), QJsonArray());
    QVERIFY(fox.value(u"note"_s).isNull());
    QCOMPARE(fox.value(u"upvotes"_s).toInt(), 42);
    QVERIFY(!fox.value(u"citation_key"_s).toString().isEmpty());
}

void ListCommandTest::tellsTheProgressInReadingLists()
{
    readOnTheTrain();
    const QJsonArray papers = listed({u"list:train"_s});
    QCOMPARE(papers.size(), 2);
    for (const auto &paper : papers) {
        const QString progress = paper[u"title"].toString().startsWith(u"Owls"_s) ? u"done"_s : u"to-read"_s;
        QCOMPARE(paper[u"reading_progress"][u"Train"].toString(), progress);
        QCOMPARE(paper[u"reading_lists"].toArray(), QJsonArray{u"Train"_s});
    }
}

void ListCommandTest::exportsAReadingListInItsOrderWithProgress()
{
    readOnTheTrain();
    const Outcome outcome = m_runner->run({u"export"_s, u"list:\"train\""_s, u"--format"_s, u"html"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.output.contains(u"<h1>train</h1>"_s));
    QVERIFY(outcome.output.contains(u"1 of 2 done, about 35 min left"_s));
    QVERIFY(outcome.output.indexOf(u"Owls at Scale"_s) < outcome.output.indexOf(u"Foxes in Latent"_s));
}

void ListCommandTest::listsAnEmptyArrayWhenNothingIsFound()
{
    QCOMPARE(listed({u"badgers"_s}), QJsonArray());
    const Outcome outcome = m_runner->run({u"list"_s, u"badgers"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.messages.contains(u"No papers"_s));
}

void ListCommandTest::listsValidJsonOfTheRealDigest()
{
    REQUIRE_REAL_DATA(digest, "digest_text/daily-papers-sep-11.txt");
    VERIFY_DONE(m_runner->run({u"import"_s, u"--date"_s, u"2025-09-11"_s, digest}));
    const QJsonArray papers = listed({u"in:2025-09-11"_s});
    QCOMPARE(papers.size(), 78);
    for (const auto &paper : papers) {
        QVERIFY(!paper[u"title"_s].toString().isEmpty());
        QVERIFY(paper[u"published"_s].isNull());
        QCOMPARE(paper[u"digest_date"_s].toString(), u"2025-09-11"_s);
    }
}

void ListCommandTest::findsWholeWordsOnly()
{
    QCOMPARE(listed({u"fox"_s}).size(), 1);
    QCOMPARE(listed({u"foxe"_s}).size(), 0);
    QCOMPARE(listed({u"latent space"_s}).size(), 1);
    QCOMPARE(listed({u"latent"_s, u"OR"_s, u"night"_s}).size(), 2);
}

void ListCommandTest::excludesWordsWithADash()
{
    QCOMPARE(listed({u"-foxes"_s}).size(), 1);
    QCOMPARE(listed({u"owls"_s, u"-night"_s}).size(), 0);
}

void ListCommandTest::sortsAndLimits()
{
    const auto first = [this](const QString &order) {
        return listed({u"--sort"_s, order, u"--limit"_s, u"1"_s}).first()[u"title"_s].toString();
    };
    QCOMPARE(first(u"title"_s), u"Foxes in Latent Space"_s);
    QCOMPARE(first(u"upvotes"_s), u"Foxes in Latent Space"_s);
    QCOMPARE(listed({u"--limit"_s, u"0"_s}).size(), 0);
    QCOMPARE(listed({u"--limit"_s, u"99"_s}).size(), 2);
    QCOMPARE(listed({u"upvotes:>10"_s}).size(), 1);
}

void ListCommandTest::saysWhereASearchCannotBeRead()
{
    const Outcome outcome = m_runner->run({u"list"_s, u"owls is:stared"_s});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, u"is:starred"_s);
    QVERIFY(outcome.output.isEmpty());
}

void ListCommandTest::showsAllOfOnePaper()
{
    const Outcome outcome = m_runner->run({u"show"_s, u"2509.00001"_s});
    VERIFY_DONE(outcome);
    for (const QString &text : {u"Foxes in Latent Space"_s, u"Ada Fox, Ben Hare"_s, u"2025-09-02"_s,
                                u"https://github.com/fox/den"_s, u"We study foxes."_s, u"unread"_s})
        QVERIFY2(outcome.output.contains(text), qUtf8Printable(text));
}

void ListCommandTest::findsAPaperByNumberArxivIdAndKey()
{
    const QJsonObject owl = listed({u"owls"_s}).first().toObject();
    const QString number = QString::number(owl.value(u"id"_s).toInteger());
    for (const QString &name : {number, u"2509.00002"_s, owl.value(u"citation_key"_s).toString()}) {
        const Outcome outcome = m_runner->run({u"show"_s, name});
        VERIFY_DONE(outcome);
        QVERIFY(outcome.output.startsWith(u"Owls at Scale"_s));
    }
}

void ListCommandTest::saysWhichPaperIsNotThere()
{
    const Outcome outcome = m_runner->run({u"show"_s, u"2001.00001"_s});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, u"2001.00001"_s);
    QVERIFY(outcome.output.isEmpty());
}

void ListCommandTest::exportsBibtexToTheOutput()
{
    const Outcome outcome = m_runner->run({u"export"_s, u"foxes"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output.count(u'@'), 1);
    QVERIFY(outcome.output.contains(u"eprint"_s));
    QVERIFY(outcome.output.contains(u"We study foxes"_s));
    QCOMPARE(m_runner->run({u"export"_s, u"--format=bibtex"_s}).output.count(u'@'), 2);
}

void ListCommandTest::leavesAbstractsOutWhenAsked()
{
    const Outcome outcome = m_runner->run({u"export"_s, u"--no-abstracts"_s});
    VERIFY_DONE(outcome);
    QVERIFY(!outcome.output.contains(u"We study foxes"_s));
}

void ListCommandTest::exportsNotesOnlyWhenAsked()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"mine alone"_s}));
    QVERIFY(!m_runner->run({u"export"_s}).output.contains(u"mine alone"_s));
    QVERIFY(m_runner->run({u"export"_s, u"--notes"_s}).output.contains(u"mine alone"_s));
}

void ListCommandTest::exportsInEveryFormat_data()
{
    QTest::addColumn<QString>("beginning");

    QTest::newRow("bibtex") << u"@misc{"_s;
    QTest::newRow("biblatex") << u"@online{"_s;
    QTest::newRow("ris") << u"TY  - UNPB\r\n"_s;
    QTest::newRow("csl-json") << u"[\n{"_s;
    QTest::newRow("markdown") << u"# foxes\n"_s;
    QTest::newRow("html") << u"<!DOCTYPE html>\n"_s;
    QTest::newRow("csv") << u"key,title,"_s;
    QTest::newRow("jsonl") << u"{"_s;
}

void ListCommandTest::exportsInEveryFormat()
{
    QFETCH(const QString, beginning);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const Outcome outcome = m_runner->run({u"export"_s, u"foxes"_s, u"--format"_s, format});
    QCOMPARE(outcome.status, ExitStatus::Done);
    QVERIFY2(outcome.output.startsWith(beginning), qPrintable(outcome.output.left(80)));
}

void ListCommandTest::exportsLettersInLatexOnRequest()
{
    const QByteArray page =
        "Daily Papers\n\nSep 11\n\nGödel Numbers for Foxes\n\nWe number foxes by the method of Gödel, "
        "which needs no more than whole numbers, patience and a long afternoon in the burrow.\n";
    QCOMPARE(m_runner->run({u"import"_s, u"-"_s}, page).status, ExitStatus::Done);
    QVERIFY(m_runner->run({u"export"_s, u"title:numbers"_s}).output.contains(u"Gödel"_s));
    const QString latex = m_runner->run({u"export"_s, u"title:numbers"_s, u"--latex-letters"_s}).output;
    QVERIFY2(!latex.contains(u'ö') && latex.contains(u"\\\"o"_s), qPrintable(latex));
}

void ListCommandTest::exportsToAFile()
{
    const QString file = m_runner->file(u"papers.bib"_s);
    const Outcome outcome = m_runner->run({u"export"_s, u"--output"_s, file});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.messages.contains(file));
    QCOMPARE(QString::fromUtf8(readFile(file)), m_runner->run({u"export"_s, u"--output"_s, u"-"_s}).output);
}

void ListCommandTest::keepsTheOldFileWhenAnExportFails()
{
    const QString file = m_runner->write(u"papers.bib"_s, "old");
    const QString below = file + u"/papers.bib"_s;
    VERIFY_REFUSED(m_runner->run({u"export"_s, u"--output"_s, below}), ExitStatus::Failed, below);
    QCOMPARE(readFile(file), QByteArray("old"));
}

void ListCommandTest::countsWhatIsThere()
{
    VERIFY_DONE(m_runner->run({u"star"_s, u"2509.00001"_s}));
    const Outcome outcome = m_runner->run({u"stats"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.lines(), (QStringList{u"papers: 2"_s, u"unread: 2"_s, u"starred: 1"_s, u"noted: 0"_s,
                                           u"digests: 1"_s, u"tags: 0"_s, u"reading lists: 0"_s}));
}

QTEST_GUILESS_MAIN(ListCommandTest)
#include "listcommandtest.moc"
