#pragma once

#include "domain/searchexpression.h"

#include <QStringList>

namespace broadsheet {

/// The words and phrases that a search asks for in titles and abstracts, to be marked where they stand.
/// What is excluded or asked for in other fields is left out.
QStringList searchedWords(const SearchNode &search);

} // namespace broadsheet
