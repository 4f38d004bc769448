#pragma once

#include "base/result.h"
#include "domain/noterevision.h"
#include "domain/paperid.h"

#include <QList>

namespace broadsheet {

class Database;

/// What notes were before they were changed.
class NoteRevisionsTable final
{
public:
    explicit NoteRevisionsTable(Database &database) : m_database(database) {}

    /// What is the latest one already is not kept twice.
    Result<void> add(PaperId paper, const NoteRevision &revision);
    /// The latest first.
    Result<QList<NoteRevision>> of(PaperId paper);

private:
    Database &m_database;
};

/// Whether what a note was is to be kept when another text takes its place. A note is saved at every pause of
/// its writer, so that not each of these is a revision, but what was there when the writer began, and what
/// loses more than half of its length or all.
bool isWorthKeeping(const NoteRevision &before, const QString &after, const QDateTime &now);

} // namespace broadsheet
