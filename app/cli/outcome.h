#pragma once

#include "base/result.h"
#include "cli/command.h"

namespace broadsheet {

/// Tells the reader why something could not be done.
ExitStatus failed(CommandContext &context, const Error &error);

/// Tells the reader what is wrong with the words of the command, and where to read more.
ExitStatus wrongUsage(CommandContext &context, const QString &reason);

} // namespace broadsheet
