#pragma once

#include <QString>

namespace broadsheet {

/// How many columns a text takes: wide characters take two, combining ones none.
int displayWidth(const QString &text);

/// The text, ended with an ellipsis where it would be wider than that many columns.
QString cutToWidth(const QString &text, int columns);

} // namespace broadsheet
