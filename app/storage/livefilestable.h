#pragma once

#include "base/result.h"
#include "domain/livefile.h"

#include <QList>

namespace broadsheet {

class Database;

/// The files that are kept up to date with the library.
class LiveFilesTable final
{
public:
    explicit LiveFilesTable(Database &database) : m_database(database) {}

    Result<QList<LiveFile>> all();
    /// Adds the file, or replaces the one of that name.
    Result<void> keep(const LiveFile &file);
    Result<void> forget(const QString &fileName);

private:
    Database &m_database;
};

} // namespace broadsheet
