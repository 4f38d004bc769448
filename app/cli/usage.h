#pragma once

#include "cli/command.h"

#include <QString>

namespace broadsheet {

/// The options that every command has, and the window too.
QList<Option> commonOptions();

/// The options of the program before any command.
QList<Option> programOptions();

/// How to use the program, in plain words.
QString programUsage();

/// How to use one command.
QString commandUsage(const Command &command);

} // namespace broadsheet
