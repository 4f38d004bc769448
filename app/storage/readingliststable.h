#pragma once

#include "base/result.h"
#include "domain/paperid.h"
#include "domain/readingprogress.h"
#include "domain/readingtime.h"

#include <QHash>
#include <QList>
#include <QString>

namespace broadsheet {

class Database;

/// Reading lists and their papers in the reader's order. A list is there as long as it has a paper.
class ReadingListsTable final
{
public:
    explicit ReadingListsTable(Database &database) : m_database(database) {}

    /// The name as it is spelled in the library, or as given when it is not there.
    Result<QString> spelling(const QString &name);
    /// The papers in order; none when there is no such list.
    Result<QList<PaperId>> papers(const QString &name);
    /// Makes these the papers of the list, in this order. All must be in the library. Those that stay keep
    /// their progress.
    Result<void> setPapers(const QString &name, const QList<PaperId> &papers);

    /// Of those of the papers that are in the list.
    Result<QHash<PaperId, ReadingProgress>> progress(const QString &name, const QList<PaperId> &papers);
    Result<void> setProgress(const QString &name, const QList<PaperId> &papers, ReadingProgress progress);
    Result<ListProgress> progressOfAll(const QString &name);

private:
    Database &m_database;
};

} // namespace broadsheet
