#pragma once

#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "library/online/onlinesetup.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// What the program tells the shell when it ends.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// What every command is handed.
struct CommandContext
{
    /// The name of the command itself, for messages.
    QString command;
    QString libraryFile;
    Console &console;
    Clock clock;
    OnlineSetup online;
};

/// One thing that the program can do without a window.
struct Command
{
    QString name;
    /// What follows the name, such as "ID... +TAG -TAG".
    QString synopsis;
    /// One line for the list of commands, translated.
    QString summary;
    /// Besides the options that every command has.
    QList<Option> options;
    ExitStatus (*run)(CommandContext &context, const Arguments &arguments);
};

} // namespace broadsheet
