#pragma once

#include <QDateTime>
#include <QDir>
#include <QString>

#include <optional>

namespace broadsheet {

/// A name in the folder that is not taken, made of the file's own and the moment, to the second:
/// `library-2026-11-26-204109.sqlite`, and `library-2026-11-26-204109-2.sqlite` where that is taken.
QString datedFileName(const QString &fileName, const QDir &folder, const QDateTime &moment);

/// The moment in a name that datedFileName() made for that file; nothing in any other name.
std::optional<QDateTime> momentInName(const QString &datedName, const QString &fileName);

} // namespace broadsheet
