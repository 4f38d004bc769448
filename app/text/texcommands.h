#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

// What the commands of TeX's text mean for plain text. Names come without the backslash.

/// Whether the command has one argument and only says how it looks: emph, textbf.
bool isDressing(QStringView command);

/// Whether the command switches the font up to the end of its group: em, it, bf.
bool isFontSwitch(QStringView command);

/// The text that a command without arguments stands for, such as "i.e." for "ie", or nothing.
QString commandText(QStringView command);

} // namespace broadsheet
