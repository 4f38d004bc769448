#include "programrun.h"

#include "testlib/realdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

void addFault(QProcessEnvironment &environment, const DiskFault &fault, const QString &folder,
              const QString &countFile)
{
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BROADSHEET_FAILING_CALLS));
    environment.insert(u"FAILING_FOLDER"_s, folder);
    environment.insert(u"FAILING_CALL"_s, QString::number(fault.call));
    environment.insert(u"FAILING_ERROR"_s, QString::number(fault.error));
    environment.insert(u"FAILING_FOR"_s, fault.duration == DiskFault::Duration::Ever ? u"ever"_s : u"once"_s);
    environment.insert(u"FAILING_COUNT"_s, countFile);
}

} // namespace

ProgramRun runProgram(const QStringList &words, const QString &folder, const std::optional<DiskFault> &fault,
                      int milliseconds)
{
    const QTemporaryDir elsewhere;
    const QString countFile = elsewhere.filePath(u"count"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (fault)
        addFault(environment, *fault, folder, countFile);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder);
    program.start(QStringLiteral(BROADSHEET_PROGRAM),
                  QStringList{u"--library"_s, QDir(folder).filePath(u"library.sqlite"_s)} + words);
    ProgramRun run;
    run.ended = program.waitForFinished(milliseconds) && program.exitStatus() == QProcess::NormalExit;
    if (program.state() != QProcess::NotRunning) {
        program.kill();
        program.waitForFinished();
    }
    run.status = program.exitCode();
    run.output = program.readAllStandardOutput();
    run.messages = program.readAllStandardError();
    if (QFile::exists(countFile))
        run.calls = readFile(countFile).toInt();
    return run;
}

void writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qUtf8Printable(fileName));
}

} // namespace broadsheet::testing
