#pragma once

#include <QString>

namespace broadsheet {

/// The style sheet of the reading list in HTML: light, dark and on paper, from phones to wide screens.
QString htmlStyle();

} // namespace broadsheet
