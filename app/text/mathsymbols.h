#pragma once

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

enum class MathAlphabet { Plain, DoubleStruck, Script, Fraktur };

/// The alphabet of a command such as "mathbb"; nothing when the command sets no alphabet. Bold, italic and
/// upright count as plain.
std::optional<MathAlphabet> mathAlphabet(QStringView command);

/// The text in the letters of an alphabet; signs that it lacks stay.
QString inAlphabet(QStringView text, MathAlphabet alphabet);

/// The text in raised or lowered signs, or nothing when Unicode lacks one of them.
std::optional<QString> superscript(QStringView text);
std::optional<QString> subscript(QStringView text);

} // namespace broadsheet
