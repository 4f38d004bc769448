#pragma once

#include "domain/marksedit.h"

#include <QVariant>

#include <optional>

namespace broadsheet {

/// How an edit is kept in a column: as JSON, with its kind by name, so that it can be read again by later
/// versions of the program.
QVariant editColumn(const MarksEdit &edit);
/// Nothing when it is of a kind that this version does not know.
std::optional<MarksEdit> editFromColumn(const QVariant &column);

} // namespace broadsheet
