#pragma once

#include "base/result.h"
#include "domain/marksedit.h"
#include "domain/paperid.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace broadsheet {

class Database;

/// Where the papers stand in the library's list, newest first, and whether they are unread, which is what
/// most lists are narrowed by. See placenumbers.h. All of it follows from the papers, where they appeared
/// and the reader's marks.
class PlacesTable final
{
public:
    explicit PlacesTable(Database &database) : m_database(database) {}

    /// Puts the papers where their days and positions belong; a new one comes in unread. Yields the places of
    /// those that are in the library.
    Result<QHash<PaperId, qint64>> settle(const QList<PaperId> &papers);
    Result<void> remove(PaperId paper);

    /// Yields the papers that were not in that state before.
    Result<QList<PaperId>> setRead(const QList<PaperId> &papers, ReadState state);

    /// The first of the papers that is unread; an invalid one when all are read.
    Result<PaperId> firstUnread(const QList<PaperId> &papers);

private:
    struct Standing
    {
        PaperId paper;
        QDate day;
        /// Zero when no digest has the paper.
        int position = 0;
        std::optional<qint64> place;
    };

    Result<QList<Standing>> standings(const QList<PaperId> &papers);
    Result<qint64> settled(const Standing &standing);
    /// The place within the range that is free; nothing when none is.
    Result<std::optional<qint64>> freePlace(const Standing &standing);
    Result<qint64> placeAtEnd(QDate day);
    Result<void> countAdded(const QList<PaperId> &papers);
    /// Papers that have become unread, or are not any more.
    Result<void> countUnread(const QList<PaperId> &papers, ReadState state);

    Database &m_database;
    /// The next place after all papers of a day that have no position, as far as this object has found out.
    QHash<QDate, qint64> m_nextAtEnd;
};

} // namespace broadsheet
