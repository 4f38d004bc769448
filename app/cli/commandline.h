#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cli/command.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

/// What the words after the program's name ask for.
enum class Front { Window, Terminal };

/// Where to answer. A first word that names no command asks for the window only when it can be a file: it
/// has a dot or a slash, or such a file is there. Everything that cannot be understood is for the terminal.
Front frontOf(const QStringList &words);

/// What was asked of the window. Options with one dash belong to Qt and are passed over.
struct WindowInvocation
{
    QString libraryFile;
    QStringList files;
    /// Empty when no picture was asked for.
    QString screenshotFile;
};

/// A word that cannot be used gives a sentence for the reader, translated.
tl::expected<WindowInvocation, QString> readWindowInvocation(const QStringList &words);

/// Carries out what was asked in the terminal. Needs a QCoreApplication, whose name and version it tells.
ExitStatus runCommandLine(const QStringList &words, Console &console, const Clock &clock,
                          const OnlineSetup &online);

} // namespace broadsheet
