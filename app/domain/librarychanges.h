#pragma once

#include "domain/paperid.h"

#include <QList>
#include <QStringList>

namespace broadsheet {

/// What a write has changed, so that views can follow row by row.
struct LibraryChanges
{
    QList<PaperId> added;
    QList<PaperId> contentChanged;
    QList<PaperId> marksChanged;
    /// Papers that turned out to be the same as others, which have taken over all that was on them.
    QList<PaperId> absorbed = {};
    /// Papers that are not in the library any more.
    QList<PaperId> removed = {};
    /// Papers that were removed and are back.
    QList<PaperId> restored = {};
    /// The names of searches that were saved, changed or deleted.
    QStringList savedSearches = {};
    /// The names of reading lists and tags whose papers are to be kept offline, or no longer.
    QStringList keptSources = {};
    /// The names of reading lists that have got other papers, or another order.
    QStringList readingLists = {};

    /// Another program has written: anything may be different.
    bool mayBeAnything = false;

    bool isEmpty() const
    {
        return !mayBeAnything && added.isEmpty() && contentChanged.isEmpty() && marksChanged.isEmpty() &&
               absorbed.isEmpty() && removed.isEmpty() && restored.isEmpty() && keptSources.isEmpty() &&
               savedSearches.isEmpty();
    }
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::LibraryChanges)
