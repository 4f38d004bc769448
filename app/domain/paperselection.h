#pragma once

#include "domain/paperid.h"
#include "domain/paperquery.h"

#include <QList>

#include <variant>

namespace broadsheet {

/// Papers named one by one, or all that a query finds.
using PaperSelection = std::variant<PaperQuery, QList<PaperId>>;

} // namespace broadsheet
