#pragma once

#include "domain/marksedit.h"

#include <QString>

namespace broadsheet {

/// What an edit has done, in the reader's words, such as "Starred 3 papers".
QString editLabel(const MarksEdit &edit, int changedPapers);

} // namespace broadsheet
