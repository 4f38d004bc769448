#pragma once

#include <QString>

namespace broadsheet {

/// The text without the control characters that could steer a terminal and that no exchange format can
/// carry. Line breaks stay, a tab becomes a space.
QString withoutControls(const QString &text);

/// The same on one line: words divided by single spaces, none at the ends.
QString onOneLine(const QString &text);

} // namespace broadsheet
