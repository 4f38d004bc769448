#pragma once

#include "librarysize.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace broadsheet::benchmarks {

/// A paper as SQLite takes it: parsed, cleaned and in UTF-8.
struct RawPaper
{
    QByteArray arxivId;
    QByteArray published;
    QByteArray title;
    QByteArray authors;
    QByteArray abstract;
};

/// The papers of the source, the newest first.
QList<RawPaper> rawPapers(const QByteArray &source);

/// Writes the papers into a plain table and a full-text index whose numbers are in the order of their days,
/// in one transaction: what no program that keeps them in SQLite can beat. Yields the milliseconds that took.
double makeRawLibrary(const QString &fileName, const QList<RawPaper> &papers);

/// The papers of a library of that size in such a file, made unless it is there.
QString rawLibraryFile(LibrarySize size);

} // namespace broadsheet::benchmarks
