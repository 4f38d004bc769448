#pragma once

#include "text/textrun.h"

#include <QStringView>

#include <optional>

namespace broadsheet {

/// What stands between two dollar signs, in Unicode. Nothing when it holds a command or structure that
/// Unicode text cannot show.
std::optional<QList<TextRun>> parseMath(QStringView tex);

} // namespace broadsheet
