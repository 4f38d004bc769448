#pragma once

#include <QString>

namespace broadsheet {

/// A search that the reader has given a name. Case and accents make no other name.
struct SavedSearch
{
    QString name;
    /// In the search language; its last word counts as begun, as in the window where it was saved.
    QString search;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace broadsheet
