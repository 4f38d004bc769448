#pragma once

#include <QList>
#include <QString>

namespace broadsheet {

enum class ThemeChoice;

/// In the order in which they are offered.
QList<ThemeChoice> allThemeChoices();
QString themeTitle(ThemeChoice choice);

} // namespace broadsheet
