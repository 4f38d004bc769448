#include "widgets/theme/themetitle.h"

#include "widgets/theme/theme.h"

#include <QCoreApplication>

namespace broadsheet {

QList<ThemeChoice> allThemeChoices()
{
    return {ThemeChoice::Automatic, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System,
            ThemeChoice::HighContrast};
}

QString themeTitle(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Automatic:
        return QCoreApplication::translate("Theme", "As the desktop: light or dark");
    case ThemeChoice::Light:
        return QCoreApplication::translate("Theme", "Light");
    case ThemeChoice::Dark:
        return QCoreApplication::translate("Theme", "Dark");
    case ThemeChoice::System:
        return QCoreApplication::translate("Theme", "The desktop's own colors");
    case ThemeChoice::HighContrast:
        return QCoreApplication::translate("Theme", "High contrast");
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
