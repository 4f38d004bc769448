#pragma once

#include "base/result.h"
#include "domain/savedsearch.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

class Database;

/// The searches that the reader has saved, each under a name of its own.
class SavedSearchesTable final
{
public:
    explicit SavedSearchesTable(Database &database) : m_database(database) {}

    /// By name.
    Result<QList<SavedSearch>> all();
    /// The one of that name in whatever spelling.
    Result<std::optional<SavedSearch>> find(const QString &name);
    /// There must be none of that name.
    Result<void> add(const SavedSearch &search);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace broadsheet
