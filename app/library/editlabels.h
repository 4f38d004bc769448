#pragma once

#include "domain/marksedit.h"

#include <QString>

namespace broadsheet {

/// What an edit has done, in the reader's words, such as "Starred 3 papers".
QString editLabel(const MarksEdit &edit, int changedPapers);
/// What taking in a source has done, such as "Took in 23 papers from digest.txt".
QString importLabel(const QString &source, int added, int updated);

} // namespace broadsheet
