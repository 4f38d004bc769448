#pragma once

#include <QString>

namespace broadsheet {

/// Tells the desktop something that is worth knowing while another window is in front, by the Desktop
/// Notifications Specification 1.2. Does not wait, and does nothing where no desktop listens.
void notifyDesktop(const QString &title, const QString &text);

} // namespace broadsheet
