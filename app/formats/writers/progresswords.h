#pragma once

#include "domain/librarypaper.h"
#include "domain/readingtime.h"

#include <QString>

#include <chrono>

namespace broadsheet {

// How far the reader is with a reading list, in the reader's language.

/// "to read", "reading" or "done".
QString progressWord(ReadingProgress progress);

/// "about 35 min", "about 1.5 h" or "about 12 h": no more exact than an estimate can be.
QString roughTime(std::chrono::minutes time);

/// "3 of 12 done, about 4 h left".
QString listProgressWords(const ListProgress &progress);

/// Of a paper in the list of that name, whose case and accents do not count.
ReadingProgress progressIn(const QString &readingList, const PaperMarks &marks);

ListProgress listProgress(const QString &readingList, const QList<LibraryPaper> &papers);

} // namespace broadsheet
