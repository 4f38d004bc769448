#pragma once

class QWidget;

namespace broadsheet {

/// Lays a sheet over the window that the field is in, right under the field and as wide as it. The sheet
/// becomes the window's child, so that it needs no window of its own and never takes the focus.
void laySheetUnder(QWidget &sheet, const QWidget &field);

} // namespace broadsheet
