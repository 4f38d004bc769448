#pragma once

#include "text/textextraction.h"

#include <QStringView>

#include <optional>

namespace broadsheet {

/// What a command in text comes to.
struct CommandReading
{
    ExtractedText extracted;
    /// Where the text goes on after the command and its arguments.
    qsizetype end = 0;
    /// Digests glue addresses to the word before them, where they would not be found.
    bool isAddress = false;
};

/// Reads the named command whose backslash stands at `start`; nothing when it is unknown or incomplete.
std::optional<CommandReading> readNamedCommand(QStringView tex, qsizetype start,
                                               EscapedDollars escapedDollars);

/// What stands between two dollar signs, when it is no mathematics but words that were only dressed or
/// linked there, as in `$\textbf{F}$ast` or `$\href{https://...}{here}$`.
std::optional<CommandReading> readTextAsMath(QStringView math, EscapedDollars escapedDollars);

} // namespace broadsheet
