#pragma once

#include "domain/paper.h"

#include <QString>

namespace broadsheet {

class Statement;

/// The columns of the table of papers that contentFromRow() reads, in its order.
const QString &contentColumns();
constexpr int contentColumnCount = 19;

/// The content of a paper, without its links, from the first columns of a row.
Paper contentFromRow(const Statement &row);

/// A link from two columns, its address and the name of its kind.
Link linkFromRow(const Statement &row, int firstColumn);

} // namespace broadsheet
