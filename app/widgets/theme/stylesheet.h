#pragma once

#include <QString>

namespace broadsheet {

class Theme;

/// The few rules that a palette cannot express: hairlines, round corners, tabs that are only underlined.
QString styleSheetOf(const Theme &theme);

} // namespace broadsheet
