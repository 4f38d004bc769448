#pragma once

#include "widgets/theme/theme.h"

#include <QIcon>
#include <QString>

namespace broadsheet {

/// An icon of our own set, drawn in a colour of the theme in force at the moment of painting.
/// `name` is a file of resources/icons without ".svg". The theme must outlive the icon.
QIcon themedIcon(const Theme &theme, const QString &name, ColorRole role = ColorRole::Soft);

} // namespace broadsheet
