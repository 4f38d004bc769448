#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace broadsheet::testing {

/// What a program of others did.
struct ToolRun
{
    /// -1 when it did not start or did not end.
    int exitCode = -1;
    QByteArray output = {};
    QByteArray messages = {};
};

/// The full path of an installed program, or an empty text.
QString installedTool(const QString &name);

/// Runs the program in the folder and waits for its end, at most some minutes.
ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder);

} // namespace broadsheet::testing

/// Ends the test as skipped when the program is not installed.
#define REQUIRE_TOOL(variable, name)                                                                         \
    const QString variable = broadsheet::testing::installedTool(QStringLiteral(name));                       \
    if (variable.isEmpty())                                                                                  \
    QSKIP(name " is not installed; packaging/setup.sh --tests installs it.")
