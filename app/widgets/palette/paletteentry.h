#pragma once

#include "domain/paperid.h"
#include "domain/paperquery.h"
#include "widgets/keys/windowcommands.h"

#include <QList>
#include <QString>

#include <variant>

namespace broadsheet {

/// Something that the palette leads to.
struct PaletteEntry
{
    std::variant<WindowCommand, PaperSource, PaperId> target;
    QString title;
    /// Quietly beside it: keys, a count, a year.
    QString detail = {};
    /// A file of resources/icons without ".svg", or empty.
    QString icon = {};
    /// The letters of the title that were searched for.
    QList<qsizetype> marked = {};

    bool leadsWhere(const PaletteEntry &other) const { return target == other.target; }
};

} // namespace broadsheet
