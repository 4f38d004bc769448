#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"

#include <QDateTime>
#include <QHash>

namespace broadsheet {

class Database;

/// Puts the marks that an export of a library carries on papers of this one. Marks that are there stay:
/// stars, tags and lists are added to, a note is put below another one unless that holds it already, and
/// what is read stays read, on lists as well. A list that is not here yet is made in the order that it had;
/// papers that a list does not have yet are put after those that it has.
class CarriedMarks final
{
public:
    explicit CarriedMarks(QDateTime now) : m_now(std::move(now)) {}

    /// Whether anything was changed. The full-text index is left to the caller.
    Result<bool> put(Database &database, PaperId paper, const PaperMarks &marks);

private:
    struct ListPlace
    {
        QString readingList;
        int position = 0;
        ReadingProgress progress = ReadingProgress::ToRead;
    };

    Result<bool> putStarAndRead(Database &database, PaperId paper, const PaperMarks &marks) const;
    Result<bool> putNote(Database &database, PaperId paper, const QString &note) const;
    Result<bool> putTags(Database &database, PaperId paper, const QStringList &tags) const;
    Result<bool> putInList(Database &database, PaperId paper, const ListPlace &place);
    Result<int> placesTaken(Database &database, const QString &readingList);

    QDateTime m_now;
    /// How many places each list had before its first paper was put in, by its folded name.
    QHash<QString, int> m_placesTaken;
};

} // namespace broadsheet
