#pragma once

#include <QString>

class QAction;

namespace broadsheet {

class WindowCommands;
enum class WindowCommand;

/// The keys of an action as they are shown beside it: a key without a modifier and the one beside it; of the
/// many spellings of a standard key only the first. Letters stand as they are typed, as a capital would ask
/// for Shift.
QString keysText(const QAction &action);
/// The first of them; empty when it has none.
QString firstKeyText(const QAction &action);
/// For sentences: the first key of a command, or, where it has none, what it is called, in quotation marks.
QString keyOrTitle(const WindowCommands &commands, WindowCommand command);

} // namespace broadsheet
