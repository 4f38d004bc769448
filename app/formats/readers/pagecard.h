#pragma once

#include "domain/digestentry.h"

#include <QStringList>

namespace broadsheet {

/// What a page says beside a paper's title and abstract.
struct PageCard
{
    QString submitter = {};
    std::optional<int> upvotes = {};
    std::optional<int> commentCount = {};
    std::optional<int> githubStars = {};
    /// Whether something stands there that pages only say of papers: who submitted it or how many authors
    /// it has.
    bool isOfPaper = false;
};

/// Reads the lines in which the page says it. A number alone counts the votes unless the line before it says
/// what else it counts.
PageCard readPageCard(const QStringList &lines);

/// Of the lines between two papers, the first that belongs to the paper after them, on a page that counts
/// votes before the title. All lines belong to the paper before them when the result is their number.
qsizetype nextCardStart(const QStringList &lines);

/// Adds what the card knows to a paper and its appearance.
void takePageCard(DigestEntry &entry, const PageCard &card);

} // namespace broadsheet
