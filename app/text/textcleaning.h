#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

// Digests carry text in the spelling of TeX, hard-wrapped, and often damaged on the way: dollar signs and
// backslashes lost, braces kept. These functions give plain Unicode text. Mathematics stays as `$...$`
// (see mathspans.h for what counts as such), words in angle brackets stay, and whatever is not certain
// stays as it was written. Characters that are not seen, such as commands to terminals and those that turn
// the direction of writing, go. `\$` becomes `$` unless the text would then read as mathematics; in that case
// every `\$` of the text stays.

/// One line.
QString cleanTitle(QStringView raw);

/// Paragraphs divided by one newline. A line that is empty or indented begins a paragraph; other line
/// breaks are hard wraps.
QString cleanAbstract(QStringView raw);

/// An author's name, or nothing when the text holds no letter.
QString cleanName(QStringView raw);

} // namespace broadsheet
