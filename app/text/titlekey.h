#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

/// What two spellings of one title share: letters and digits alone, case-folded, without accents, TeX
/// and punctuation. Empty only for an empty title. The library stores these keys, so a change of the
/// rule needs a migration there.
QString titleKey(QStringView title);

} // namespace broadsheet
