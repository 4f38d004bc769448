#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

enum class MathAlphabet { Plain, DoubleStruck, Script, Fraktur };

/// The text in the letters of an alphabet; signs that it lacks stay.
QString inAlphabet(QStringView text, MathAlphabet alphabet);

/// The text in raised or lowered signs, or nothing when Unicode lacks one of them.
std::optional<QString> superscript(QStringView text);
std::optional<QString> subscript(QStringView text);

} // namespace broadsheet
