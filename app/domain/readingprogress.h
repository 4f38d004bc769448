#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace broadsheet {

/// How far the reader is with a paper of a reading list. Library files keep the numbers.
enum class ReadingProgress { ToRead = 0, Reading = 1, Done = 2 };

/// The name that exports use: "to-read", "reading" or "done".
QString readingProgressName(ReadingProgress progress);
std::optional<ReadingProgress> readingProgressFromName(QStringView name);

/// The one that follows; after Done it begins anew.
ReadingProgress nextProgress(ReadingProgress progress);

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::ReadingProgress)
