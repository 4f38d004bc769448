#pragma once

#include "text/mathletters.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

// What the commands of TeX's mathematics look like in Unicode. Names come without the backslash.

/// The sign that a command stands for, such as "≤" for "leq", or nothing.
QString mathSymbol(QStringView command);

/// The command for a sign beyond ASCII, such as "leq" for "≤", or nothing. Only commands that LaTeX knows
/// without packages.
QStringView mathCommand(QStringView sign);

/// Whether the command names a Greek letter.
bool isGreekLetter(QStringView command);

/// Whether the command is printed as its own name: log, max, sin.
bool isFunctionName(QStringView command);

/// Whether the command only sets sizes or spaces and leaves nothing to print.
bool isSpacing(QStringView command);

/// The mark that an accent command such as "hat" puts over a letter, or zero.
char16_t mathAccent(QStringView command);

/// The alphabet of a command such as "mathbb"; nothing when the command sets no alphabet. Bold, italic and
/// upright count as plain.
std::optional<MathAlphabet> mathAlphabet(QStringView command);

} // namespace broadsheet
