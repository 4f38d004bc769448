#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

class Database;

/// At most twelve names of authors in which a word begins with the text, as the full-text index sees words;
/// of several words the last is the one begun. Taken from the newest papers that have such a name, the most
/// frequent first. None for a text without a word.
Result<QStringList> findAuthorNames(Database &database, const QString &begun);

} // namespace broadsheet
