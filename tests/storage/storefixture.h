#pragma once

#include "domain/digestentry.h"
#include "storage/marksediting.h"
#include "storage/paperstore.h"

#include <QList>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace broadsheet::testing {

/// The moment at which everything in these tests happens.
QDateTime someMoment();

/// A library file in a folder of its own that goes when the object goes.
class StoreFixture final
{
public:
    StoreFixture();

    QString fileName() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    QString folderFile(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<PaperStore> open() const;

private:
    QTemporaryDir m_folder;
};

/// The answer. The store gives it on its own thread, so waiting for it needs no events.
template <typename T>
Result<T> answerOf(const FutureResult<T> &future)
{
    return future.result();
}

/// The value of an answer that must not be an error.
template <typename T>
T valueOf(const FutureResult<T> &future)
{
    Result<T> result = answerOf(future);
    if (!result)
        qFatal("Unexpected error: %s", qUtf8Printable(result.error().message + result.error().detail));
    return *std::move(result);
}

/// Takes in the entries as one source.
ImportedEntries take(PaperStore &store, const QList<DigestEntry> &entries);
/// Carries out an edit and yields what it did.
AppliedEdit carryOut(PaperStore &store, const MarksEdit &edit);
Result<AppliedEdit> tryToCarryOut(PaperStore &store, const MarksEdit &edit);
/// All papers in the order in which they came in.
QList<LibraryPaper> allPapers(PaperStore &store);
/// The only paper of the library.
LibraryPaper onlyPaper(PaperStore &store);

/// An entry of the digest of that day, or of a plain list when the day is invalid.
DigestEntry entryOn(QDate day, int position, const Paper &paper);
DigestEntry entry(const Paper &paper);

/// Every row of every table in a library file, as text.
QStringList rowsOf(const QString &fileName);

} // namespace broadsheet::testing
