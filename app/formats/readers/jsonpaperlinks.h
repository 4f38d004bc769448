#pragma once

#include "domain/paper.h"
#include "formats/readers/jsonpaper.h"

#include <QList>

namespace broadsheet {

/// The links of a paper whose other fields have been read from `object`: its pages, what the fields of the
/// object name, and the addresses in its texts.
QList<Link> jsonPaperLinks(const Paper &paper, JsonValue object, JsonListKind list);

} // namespace broadsheet
