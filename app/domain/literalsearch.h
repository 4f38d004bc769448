#pragma once

#include <QString>

namespace broadsheet {

/// The search for words as they are, whatever the search language would read in them. The last word may be
/// only begun, as long as it is of letters and digits alone.
QString literalSearch(const QString &words);

} // namespace broadsheet
