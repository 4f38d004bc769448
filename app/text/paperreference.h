#pragma once

#include "text/arxivid.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace broadsheet {

/// A paper by the name that its publisher has registered.
struct DoiReference
{
    /// Bare, such as `10.1093/bioinformatics/btac431`.
    QString doi;

    friend bool operator==(const DoiReference &, const DoiReference &) = default;
};

using PaperReference = std::variant<ArxivReference, DoiReference>;

/// The paper that the whole text names: what arxivReference() knows, a DOI that is bare or after "doi:", or
/// an address with a DOI in it, as those of doi.org and of most publishers have.
std::optional<PaperReference> paperReference(QStringView text);

/// Of a text in which each line that is not empty names a paper. None when one of them does not, or when
/// there are more than a hundred.
QList<PaperReference> paperReferences(QStringView text);

} // namespace broadsheet
