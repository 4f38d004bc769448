#pragma once

#include "domain/paperquery.h"

#include <QString>

namespace broadsheet {

/// The query's source and search together in the search language, so that it can be kept as one text:
/// `tag:"to cite" (transformers OR attention)`. Its order is not kept.
QString wholeSearch(const PaperQuery &query);

} // namespace broadsheet
