#pragma once

#include "domain/paperquery.h"

#include <QString>
#include <QVariantList>

namespace broadsheet {

/// How SQLite comes by an order of papers: by walking along an index that has it, or by sorting what it has
/// found. All parts are for a statement over `places`.
struct ListOrdering
{
    /// Tables that are walked along in order, `places` joined to them; empty when `places` itself has the
    /// order.
    QString walk = {};
    /// Joins `places` to what it is sorted by.
    QString join = {};
    /// Narrows both.
    QString condition = {};
    QVariantList values = {};
    QString by = {};
};

/// The order of a query whose order is not that of relevance. A digest's papers are in the order of that
/// digest, a reading list's in the reader's, as long as no other order is asked for.
ListOrdering orderingOf(const PaperSource &source, SortOrder order);

} // namespace broadsheet
