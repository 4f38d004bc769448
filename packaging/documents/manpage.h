#pragma once

#include <QString>

namespace broadsheet {

/// The manual page with the program's own list of commands and options put where the written page has the
/// lines "@COMMANDS@", "@OPTIONS@" and the words "@VERSION@" and "@DATE@".
QString manualPage(const QString &written, const QString &version, const QString &date);

} // namespace broadsheet
