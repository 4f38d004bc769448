#pragma once

#include "domain/paperquery.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// The query's source and search together in the search language, so that it can be kept as one text:
/// `tag:"to cite" (transformers OR attention)`. Its order is not kept.
QString wholeSearch(const PaperQuery &query);

/// The reading list of which a search finds all papers and no others, such as `list:"To read"`; its name is
/// as it was typed.
std::optional<QString> readingListOf(const QString &search);

/// What a search typed as one text asks for. The papers of a reading list come in the reader's order.
PaperQuery wholeQuery(const QString &search);

} // namespace broadsheet
