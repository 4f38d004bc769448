#pragma once

#include <QString>

class QAction;

namespace broadsheet {

/// The keys of an action as they are shown beside it: a key without a modifier and the one beside it; of the
/// many spellings of a standard key only the first. Letters stand as they are typed, as a capital would ask
/// for Shift.
QString keysText(const QAction &action);
/// The first of them; empty when it has none.
QString firstKeyText(const QAction &action);

} // namespace broadsheet
