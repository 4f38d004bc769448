#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// The names in one author's field, cleaned: one, unless the field certainly holds a whole list that its
/// source failed to divide; none when no letter is in it.
QStringList dividedNames(const QString &field);

/// The names of a list divided by commas, such as a news feed's creator; a suffix like "Jr." stays with the
/// name before it.
QStringList namesInList(const QString &list);

} // namespace broadsheet
