#pragma once

#include "base/result.h"
#include "domain/authority.h"
#include "formats/readers/jsonitems.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace broadsheet {

/// What a source of papers in JSON is around its papers.
struct JsonEnvelope
{
    enum class Shape { Array, Lines, SinglePaper };

    Shape shape = Shape::Array;
    /// Views into the source.
    QList<JsonItem> items = {};
    /// The day of the whole list, when it names one.
    QDate date = {};
    /// Set when the envelope shows who wrote the list, whatever its items show.
    std::optional<Authority> authority = std::nullopt;
};

/// Opens an array of papers, an object that holds one as "data", "papers" or "dailyPapers", a file with one
/// paper in each line, or a single paper. An answer that only reports an error is an error.
Result<JsonEnvelope> openJsonEnvelope(const QByteArray &source);

} // namespace broadsheet
