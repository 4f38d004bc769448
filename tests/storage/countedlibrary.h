#pragma once

#include "domain/digestentry.h"
#include "storage/database.h"
#include "storefixture.h"

#include <functional>
#include <memory>

namespace broadsheet::testing {

/// What a reading has cost. SQLite's full-text index runs no statements, but its pages are counted like all.
struct ReadingWork
{
    StatementWork statements;
    qint64 pages = 0;
};

/// A library whose work is counted. Everywhere the same few of its papers are starred, and the same few
/// unread, however many there are.
class CountedLibrary final
{
public:
    explicit CountedLibrary(const QList<DigestEntry> &entries);

    Database &database() { return *m_database; }
    /// What the reading costs when it is done for the second time.
    ReadingWork workOf(const std::function<void(Database &)> &reading);
    /// The same for a statement without anything of ours around it.
    qint64 pagesOf(const QString &sql);

private:
    qint64 takePages();

    StoreFixture m_files;
    std::unique_ptr<Database> m_database;
};

/// So many papers of the real corpus, taken evenly from its beginning: a thousand or more. A thousand of them
/// are in digests.
QList<DigestEntry> corpusEntries(int papers);

} // namespace broadsheet::testing
