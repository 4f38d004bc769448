#pragma once

#include <QString>

namespace broadsheet {

/// What completes the commands and options of the program in each shell, made from its own list of commands.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace broadsheet
