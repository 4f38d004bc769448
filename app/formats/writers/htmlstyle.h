#pragma once

#include <QString>

namespace broadsheet {

/// The style sheet of the reading list in HTML: light, dark and on paper, from phones to wide screens.
QString htmlStyle();

/// What a reading list has beside it: signs of progress, folded abstracts, and room for fingers.
QString htmlReadingListStyle();

} // namespace broadsheet
