#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

// What the commands of TeX's text mean for plain text. Names come without the backslash.

/// Whether the command has one argument and only says how it looks: emph, textbf.
bool isDressing(QStringView command);

/// Whether the command switches the font or its size up to the end of its group: em, it, bf, small.
bool isFontSwitch(QStringView command);

/// Whether the command has no argument and goes on in a new line or paragraph.
bool isLineBreak(QStringView command);

/// Whether the command's argument is a list of keys of a bibliography.
bool isCitation(QStringView command);

/// The text that a command without arguments stands for, such as "i.e." for "ie", or nothing.
QString commandText(QStringView command);

/// The text of a backslash and a sign that is no ASCII letter: `\%` is "%", `\,` a space, `\-` nothing, and
/// `\ü`, whose accent is there twice, "ü". No value when the sign is none of these.
std::optional<QString> controlSignText(QChar sign);

/// The tick, cross or circled figure that `\ding{number}` prints, or nothing.
QString dingbat(int number);

} // namespace broadsheet
