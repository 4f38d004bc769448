#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

/// A paper on arXiv, and the version named with it.
struct ArxivReference
{
    /// Without version, such as `1706.03762` or `math.GT/0309136`.
    QString id;
    /// Zero when none was named.
    int version = 0;

    friend bool operator==(const ArxivReference &, const ArxivReference &) = default;
};

/// The paper that the whole text names: a bare id, one after "arXiv:", an address on arxiv.org, alphaxiv.org
/// or Hugging Face's paper pages, or a DOI that arXiv gave (10.48550/arXiv...).
std::optional<ArxivReference> arxivReference(QStringView text);

/// The first day of the month in which the id was given out; ids carry no day.
QDate arxivMonth(QStringView id);

} // namespace broadsheet
