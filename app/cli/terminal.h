#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// The width in columns of the terminal behind a file descriptor, or nothing when it is no terminal.
std::optional<int> terminalColumns(int fileDescriptor);

/// How many columns a text takes: wide characters take two, combining ones none.
int displayWidth(const QString &text);

/// The text, ended with an ellipsis where it would be wider than that many columns.
QString cutToWidth(const QString &text, int columns);

/// The text without the control characters with which a digest could steer the terminal. Keeps newlines.
QString withoutControls(const QString &text);

} // namespace broadsheet
