#pragma once

#include "domain/paperid.h"

#include <QList>
#include <QVariant>

namespace broadsheet {

class Statement;

/// The numbers as one bound value for `json_each(?)`, so that statements over any number of papers are
/// constant text. Its `key` is the place in the list, its `value` the number.
QVariant idList(const QList<PaperId> &papers);
QVariant numberList(const QList<qint64> &numbers);

/// The paper that the first column of a row names.
PaperId idFromRow(const Statement &row);

} // namespace broadsheet
