#pragma once

#include "domain/paperquery.h"

#include <QStringList>

namespace broadsheet {

/// The words and phrases that a query asks for in titles and abstracts, to be marked where they stand; those
/// of a saved search too. A space follows what was asked for as whole, none what is only begun. What is
/// excluded or asked for in other fields is left out. None when the search cannot be read.
QStringList searchedWords(const PaperQuery &query);

} // namespace broadsheet
