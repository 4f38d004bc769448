#pragma once

#include "base/result.h"
#include "domain/paper.h"
#include "domain/paperid.h"

#include <QStringList>

namespace broadsheet {

class Database;

/// Whether this is a version of a paper that has appeared, of which nothing ties it to a preprint.
bool isPublishedVersion(const Paper &paper);

/// What a paper can be recognised by beside its arXiv id: its DOI, such as `doi:10.1/x`, and its title, such
/// as `title:attention is all you need`. The title of a published version is another name,
/// `published:attention is all you need`, so that it stays a paper beside its preprint.
QStringList namesOf(const Paper &paper);
/// The name that the other version of the paper has, if there is one; empty for a paper without a title.
QString nameOfOtherVersion(const Paper &paper);
/// The name of a citation key that a paper no longer has.
QString formerKeyName(const QString &citationKey);
/// The name of a paper that another one has absorbed.
QString absorbedName(PaperId absorbed);
/// Numbers mean other papers in other libraries.
bool isOfThisLibraryAlone(const QString &name);

/// All names by which papers are and were known.
class PaperNamesTable final
{
public:
    explicit PaperNamesTable(Database &database) : m_database(database) {}

    /// In the order in which the papers came into the library.
    Result<QList<PaperId>> papers(const QString &name);
    /// Names that the paper has already are passed over.
    Result<void> add(PaperId paper, const QStringList &names);
    Result<void> move(PaperId from, PaperId to);
    /// The papers, with those that were absorbed replaced by those that have absorbed them.
    Result<QList<PaperId>> successors(const QList<PaperId> &papers);

private:
    Database &m_database;
};

} // namespace broadsheet
