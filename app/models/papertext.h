#pragma once

#include "domain/paperrow.h"

#include <QString>

namespace broadsheet {

/// "Q. Dang, C. Ngo, A. Pham et al.": at most three names, given names as initials.
QString shortAuthors(const QStringList &firstAuthors, int authorCount);

/// What a paper has, in words: "code", "models", "data". A PDF is said of nearly every paper, so it is
/// left to the detail pane.
QStringList contentWords(const PaperRow &row);

/// "to read", "reading" or "done".
QString progressText(ReadingProgress progress);

/// The row as a screen reader says it: "starred, unread, done, title, authors, date".
QString spokenRow(const PaperRow &row);

/// The day of publication in the reader's language, as much of it as is known: "11 Sep 2025", "Sep 2025".
QString publishedText(QDate day, DatePrecision precision);

} // namespace broadsheet
