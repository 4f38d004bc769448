#pragma once

#include <QString>

namespace broadsheet {

/// The text without the control characters that no exchange format can carry. Line breaks stay.
QString withoutControls(const QString &text);

/// The text on one line: without control characters, and every line break a space.
QString onOneLine(const QString &text);

} // namespace broadsheet
