#pragma once

#include <QString>

namespace broadsheet {

class WindowCommands;

/// What a new reader has to know, on one page of HTML, with the keys as they are now.
QString helpText(const WindowCommands &commands);

} // namespace broadsheet
