#pragma once

#include <QString>

namespace broadsheet {

/// What makes two names of tags, reading lists or digests the same: spaces at the ends, case and accents
/// do not count. The library stores these, so a change of the rule needs a migration.
QString foldedName(const QString &name);

} // namespace broadsheet
