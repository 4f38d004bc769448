#include "testlib/externaltool.h"

#include <QProcess>
#include <QStandardPaths>

namespace broadsheet::testing {

QString installedTool(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder)
{
    static constexpr int longestRun = 240000;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return {.messages = process.errorString().toUtf8()};
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .messages = process.readAllStandardError()};
}

} // namespace broadsheet::testing
