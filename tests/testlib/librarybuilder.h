#pragma once

#include "library/library.h"

#include <QTemporaryDir>

#include <memory>

namespace broadsheet::testing {

/// A clock that stands still on 14 September 2026, noon.
Clock stoppedClock();

/// Makes libraries in a folder of its own that goes when the object goes.
class LibraryBuilder final
{
public:
    LibraryBuilder();

    QString fileName() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    QString folderFile(const QString &name) const { return m_folder.filePath(name); }
    /// The library in that file, as it is now or new.
    std::unique_ptr<Library> open() const;

private:
    QTemporaryDir m_folder;
};

/// Takes in a source and waits until that is done.
ImportSummary importSource(Library &library, const ImportRequest &request);

/// The same for a digest in page-text form.
ImportSummary importPageText(Library &library, const QByteArray &text);

/// A page of so many made-up papers for tests: titles "First paper about foxes", "Second …" and so on.
QByteArray madeUpPage(int papers);

} // namespace broadsheet::testing
