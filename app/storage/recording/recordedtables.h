#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

class Database;

/// A table whose rows are recorded before they change. What follows from the rows of these tables, such as
/// places, counts and the full-text index, is in none of them.
struct RecordedTable
{
    QString name;
    /// The column that says whose row it is; empty where rows belong to no paper.
    QString paperColumn = {};
    QStringList columns = {};
    /// Those of the primary key.
    QStringList key = {};
    /// Of rows with names, the columns that make two of them the same, whatever their numbers; empty for the
    /// rows of papers.
    QStringList nameColumns = {};
    /// What of other tables refers to a row with a name, which is not removed then, as the rest of a SELECT.
    QString referredToBy = {};
    /// The column that refers to a row with a name, and the table of that row.
    QString referringColumn = {};
    QString referredTable = {};
};

/// Tables come after those that they refer to.
Result<QList<RecordedTable>> recordedTables(Database &database);

} // namespace broadsheet
