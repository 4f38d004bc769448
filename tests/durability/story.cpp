#include "story.h"

#include "testlib/realdata.h"

#include <QDir>
#include <QFile>

namespace broadsheet::testing {

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

} // namespace

QList<Story> stories()
{
    const QStringList import{u"import"_s, u"digest.json"_s};
    const QStringList importLater{u"import"_s, u"later.json"_s};
    const QStringList exportFile{u"export"_s, u"--output"_s, u"papers.bib"_s};
    const QStringList backup{u"backup"_s, u"backup.sqlite"_s};
    return {
        {.name = "first start", .before = {}, .words = {u"stats"_s}},
        {.name = "import", .before = {import}, .words = importLater},
        {.name = "star", .before = {import}, .words = {u"star"_s, u"2509.00001"_s}},
        {.name = "note", .before = {import}, .words = {u"note"_s, u"2509.00001"_s, u"Read this."_s}},
        {.name = "tag", .before = {import}, .words = {u"tag"_s, u"2509.00002"_s, u"+birds"_s}},
        {.name = "export",
         .before = {import, exportFile, importLater},
         .words = exportFile,
         .provenFile = u"papers.bib"_s},
        {.name = "backup", .before = {import}, .words = backup},
        {.name = "restore",
         .before = {import, backup, importLater},
         .words = {u"restore"_s, u"backup.sqlite"_s}},
    };
}

void prepare(const Story &story, const QString &folder)
{
    writeFile(QDir(folder).filePath(u"digest.json"_s), smallDigest());
    writeFile(QDir(folder).filePath(u"later.json"_s), laterDigest());
    for (const QStringList &words : story.before) {
        const ProgramRun run = runProgram(words, folder);
        if (run.status != 0)
            qFatal("A command failed without a fault: %s", run.messages.constData());
    }
}

QByteArray stateOf(const Story &story, const QString &folder)
{
    const ProgramRun listed = runProgram({u"list"_s, u"--format"_s, u"json"_s}, folder);
    return listed.output +
           (story.provenFile.isEmpty() ? QByteArray() : readFile(QDir(folder).filePath(story.provenFile)));
}

QByteArray complaintAbout(const Story &story, const ProgramRun &run, const QString &folder,
                          const StoryStates &states)
{
    const ProgramRun check = runProgram({u"check"_s}, folder);
    if (check.status != 0)
        return "left a damaged library: " + check.output + check.messages;
    const QByteArray state = stateOf(story, folder);
    if (run.ended && run.status == 0)
        return state == states.after ? QByteArray() : "lost what was acknowledged: " + state;
    return state == states.before || state == states.after ? QByteArray() : "stopped halfway: " + state;
}

bool triesEverything()
{
    return qEnvironmentVariable("BROADSHEET_DURABILITY") == "full"_L1;
}

} // namespace broadsheet::testing
