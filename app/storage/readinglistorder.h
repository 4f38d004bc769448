#pragma once

#include "domain/marksedit.h"

#include <QList>

namespace broadsheet {

/// A reading list after an edit, and what brings back the order before it.
struct ReorderedList
{
    QList<PaperId> papers;
    SetReadingList inverse;
};

/// Papers that are new in the list are put at their positions, counted from zero in the new list, or at its
/// end. When all are in it already, positions move them. What cannot be done is passed over: taking out a
/// paper that is not in the list, and putting one in again beside others that are new.
ReorderedList reordered(const QList<PaperId> &list, const SetReadingList &edit);

} // namespace broadsheet
