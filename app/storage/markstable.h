#pragma once

#include "base/result.h"
#include "domain/marksedit.h"
#include "domain/noterevision.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

class Database;

/// Both notes, the second below the first unless the first holds it already.
QString unitedNotes(const QString &first, const QString &second);

/// Stars, read states and notes. Every change yields the papers that it has really changed.
class MarksTable final
{
public:
    explicit MarksTable(Database &database) : m_database(database) {}

    Result<QList<PaperId>> setStar(const QList<PaperId> &papers, StarState state, const QDateTime &now);
    Result<QList<PaperId>> setRead(const QList<PaperId> &papers, ReadState state, const QDateTime &now);
    Result<QString> note(PaperId paper);
    /// Writes the note and leaves the full-text index to the caller. The paper must be there.
    Result<void> storeNote(PaperId paper, const QString &note, const QDateTime &now);
    /// Keeps the note as it is now among its earlier versions, if there is one.
    Result<void> keepNote(PaperId paper);
    /// The paper must be there.
    Result<void> setNote(PaperId paper, const QString &note, const QDateTime &now);

private:
    Result<std::optional<NoteRevision>> presentNote(PaperId paper);
    /// Before another text takes the note's place.
    Result<void> keepRevision(PaperId paper, const QString &after, const QDateTime &now);

    Database &m_database;
};

} // namespace broadsheet
