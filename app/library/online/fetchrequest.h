#pragma once

#include "text/paperreference.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>

namespace broadsheet {

/// What the reader has not fetched yet: Daily Papers from the last day fetched until today, that day again
/// because it may have grown, and the arXiv lists of the settings.
struct NewSinceLastFetch
{};

/// Daily Papers of some days, both included; until today where nothing else is said.
struct DaysOfDigests
{
    QDate from;
    std::optional<QDate> until = std::nullopt;
};

/// What arXiv announced last in some of its categories, such as `cs.CL`.
struct ArxivCategories
{
    QStringList categories;
};

/// Single papers, wherever they were published.
struct NamedPapers
{
    QList<PaperReference> papers;
};

using FetchRequest = std::variant<NewSinceLastFetch, DaysOfDigests, ArxivCategories, NamedPapers>;

} // namespace broadsheet
