#pragma once

#include "domain/paperquery.h"
#include "domain/searchexpression.h"

#include <QString>
#include <QVariantList>

namespace broadsheet {

/// A set of papers: a statement that yields their numbers as `paper`, some perhaps more than once. It is
/// constant text, with what the reader typed bound, and simple enough that SQLite can also ask it about one
/// paper alone.
struct SearchMembers
{
    QString select;
    QVariantList values = {};
};

/// The papers that one term of a search means, which must not be a term for the full-text index nor one for
/// the day by which papers are listed. Case and accents do not count. Tags and reading lists are meant by
/// their whole name, or its beginning for TextMatch::Prefix; digests also by their day, month or year.
SearchMembers membersOf(const SearchNode &term);

/// The papers of a source, which must be neither that of all papers nor a saved search.
SearchMembers membersOf(const PaperSource &source);

/// The unread papers, whom PlacesTable knows by itself.
SearchMembers unreadMembers();

} // namespace broadsheet
