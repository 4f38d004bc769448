#pragma once

#include "domain/paperid.h"

#include <QList>

namespace broadsheet {

/// Papers of a reading list that are moved within it.
struct ListMove
{
    /// In the order of the list.
    QList<PaperId> papers;
    /// Where each of them stands afterwards, one after the other.
    QList<int> positions;
    /// The whole list afterwards.
    QList<PaperId> order;
};

/// Puts the papers together before the one that is at `row` now, or at the end. Those that are not in the
/// list are passed over.
ListMove movedTo(const QList<PaperId> &list, const QList<PaperId> &papers, int row);

} // namespace broadsheet
