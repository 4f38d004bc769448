#pragma once

class QLayout;

namespace broadsheet {

/// Lets the Tab key go through the widgets of a layout, and of the layouts inside, in the order in which
/// they stand there. Widgets made later would otherwise come last.
void orderFocusByLayout(QLayout &layout);

} // namespace broadsheet
