#pragma once

#include "domain/searchparser.h"

#include <QList>
#include <QString>
#include <QTextLayout>

#include <optional>

namespace broadsheet {

class Theme;

/// How a search is coloured: names of fields, their values, quoted phrases, and what joins and excludes.
/// Plain words stay as they are. A mistake has a wave under it.
QList<QTextLayout::FormatRange>
searchFormats(const QString &search, const std::optional<SearchMistake> &mistake, const Theme &theme);

} // namespace broadsheet
