#pragma once

#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// The names of an author field, which the word "and" divides outside of braces. Names are in natural
/// order, unless only "Family, Given" tells where a family name of several words begins. "others" is no name.
QStringList bibtexAuthors(QStringView value);

} // namespace broadsheet
