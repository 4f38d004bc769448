#include "programrun.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <optional>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray smallDigest()
{
    return R"([{"paper": {"id": "2509.00001", "title": "Foxes in Latent Space", "upvotes": 42,
                          "summary": "We study foxes.", "authors": [{"name": "Ada Fox"}],
                          "submittedOnDailyAt": "2025-09-02T00:00:00.000Z"}},
               {"paper": {"id": "2509.00002", "title": "Owls at Scale", "upvotes": 7,
                          "summary": "Owls see at night.", "authors": [{"name": "Cleo Owl"}],
                          "submittedOnDailyAt": "2025-09-02T00:00:00.000Z"}}])";
}

QByteArray laterDigest()
{
    return smallDigest().replace("2509.0000", "2509.1000").replace("42", "48");
}

/// Something that changes the disk, and what tells whether it has.
struct Story
{
    /// What is there before it; each runs without faults.
    QList<QStringList> before;
    QStringList words;
    /// Of which command the output is that of before or of after, and nothing between.
    QStringList proof;
    /// The same for a file beside the library; empty for none.
    QString provenFile = {};
};

} // namespace

Q_DECLARE_METATYPE(Story)

/// That no failing write, flush, opening or renaming makes the program crash, lose what it has acknowledged,
/// or keep silent. Every story is told once for each change that it makes to the disk. Without
/// BROADSHEET_DURABILITY=full only some of them are tried.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void survivesEachFault_data();
    void survivesEachFault();

private:
    void prepare(const Story &story, const QString &folder) const;
    QByteArray stateOf(const Story &story, const QString &folder) const;
    void fail(const Story &story, const DiskFault &fault, const QByteArray &before, const QByteArray &after);

    /// How often the program had to give up.
    int m_refusals = 0;
};

void FaultsTest::survivesEachFault_data()
{
    const QStringList import{u"import"_s, u"digest.json"_s};
    const QStringList list{u"list"_s, u"--format"_s, u"json"_s};
    QTest::addColumn<Story>("story");
    QTest::addColumn<DiskFault>("fault");
    const auto row = [](const QByteArray &name, const Story &story) {
        QTest::newRow((name + ", a broken disk").constData()) << story << DiskFault{.error = EIO};
        QTest::newRow((name + ", a full disk").constData())
            << story << DiskFault{.error = ENOSPC, .duration = DiskFault::Duration::Ever};
    };
    row("first start", {.before = {}, .words = {u"stats"_s}, .proof = list});
    row("import", {.before = {import}, .words = {u"import"_s, u"later.json"_s}, .proof = list});
    row("star", {.before = {import}, .words = {u"star"_s, u"2509.00001"_s}, .proof = list});
    row("note", {.before = {import}, .words = {u"note"_s, u"2509.00001"_s, u"Read this."_s}, .proof = list});
    row("tag", {.before = {import}, .words = {u"tag"_s, u"2509.00002"_s, u"+birds"_s}, .proof = list});
    row("export",
        {.before = {import, {u"export"_s, u"--output"_s, u"papers.bib"_s}, {u"import"_s, u"later.json"_s}},
         .words = {u"export"_s, u"--output"_s, u"papers.bib"_s},
         .proof = list,
         .provenFile = u"papers.bib"_s});
    row("backup", {.before = {import}, .words = {u"backup"_s, u"backup.sqlite"_s}, .proof = list});
    row("restore", {.before = {import, {u"backup"_s, u"backup.sqlite"_s}, {u"import"_s, u"later.json"_s}},
                    .words = {u"restore"_s, u"backup.sqlite"_s},
                    .proof = list});
}

void FaultsTest::prepare(const Story &story, const QString &folder) const
{
    writeFile(QDir(folder).filePath(u"digest.json"_s), smallDigest());
    writeFile(QDir(folder).filePath(u"later.json"_s), laterDigest());
    for (const QStringList &words : story.before) {
        const ProgramRun run = runProgram(words, folder);
        QVERIFY2(run.status == 0, run.messages.constData());
    }
}

QByteArray FaultsTest::stateOf(const Story &story, const QString &folder) const
{
    const ProgramRun run = runProgram(story.proof, folder);
    const QString file = QDir(folder).filePath(story.provenFile);
    return run.output + (story.provenFile.isEmpty() ? QByteArray() : readFile(file));
}

void FaultsTest::fail(const Story &story, const DiskFault &fault, const QByteArray &before,
                      const QByteArray &after)
{
    const QTemporaryDir folder;
    prepare(story, folder.path());
    const ProgramRun run = runProgram(story.words, folder.path(), fault);
    const QByteArray where = "call " + QByteArray::number(fault.call) + ": " + run.messages;
    QVERIFY2(run.ended, ("crashed at " + where).constData());
    QVERIFY2(run.status == 0 || !run.messages.trimmed().isEmpty(), ("silent at " + where).constData());
    const ProgramRun check = runProgram({u"check"_s}, folder.path());
    QVERIFY2(check.status == 0, ("left a damaged library at " + where + check.messages).constData());
    const QByteArray state = stateOf(story, folder.path());
    m_refusals += run.status == 0 ? 0 : 1;
    if (run.status == 0)
        QVERIFY2(state == after, ("lost what was acknowledged at " + where).constData());
    else
        QVERIFY2(state == before || state == after, ("stopped halfway at " + where).constData());
}

void FaultsTest::survivesEachFault()
{
    QFETCH(Story, story);
    QFETCH(DiskFault, fault);
    const QTemporaryDir folder;
    prepare(story, folder.path());
    const QByteArray before = stateOf(story, folder.path());
    // The number of calls is that of a library that was closed, as it is before each fault.
    const QTemporaryDir counted;
    prepare(story, counted.path());
    const ProgramRun whole = runProgram(story.words, counted.path(), DiskFault{});
    QVERIFY2(whole.status == 0, whole.messages.constData());
    QVERIFY2(whole.calls > 0, "Nothing was written, so that nothing could fail.");
    const QByteArray after = stateOf(story, counted.path());

    constexpr int triedInShort = 6;
    const bool isFull = qEnvironmentVariable("BROADSHEET_DURABILITY") == "full"_L1;
    const int step = isFull ? 1 : std::max(1, whole.calls / triedInShort);
    m_refusals = 0;
    for (fault.call = 1; fault.call <= whole.calls && !QTest::currentTestFailed(); fault.call += step)
        fail(story, fault, before, after);
    QVERIFY2(QTest::currentTestFailed() || m_refusals > 0, "No fault was felt.");
    qInfo("%d changes to the disk, one in %d made to fail; given up %d times", whole.calls, step, m_refusals);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
