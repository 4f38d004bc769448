#pragma once

#include "library/importjob.h"
#include "library/library.h"
#include "librarysize.h"

#include <memory>

namespace broadsheet::benchmarks {

std::unique_ptr<Library> openLibrary(const QString &fileName);

/// Takes in a source and waits for its end.
ImportSummary importBytes(Library &library, const QString &name, const QByteArray &bytes);

/// A library of that size, with digests and marks, made with the program's own import unless it is there.
QString libraryFile(LibrarySize size);

/// A copy of such a library to be changed. It goes with the object.
class ScratchLibrary final
{
public:
    explicit ScratchLibrary(LibrarySize size);
    ~ScratchLibrary();
    Q_DISABLE_COPY_MOVE(ScratchLibrary)

    const QString &fileName() const { return m_fileName; }

private:
    QString m_fileName;
};

} // namespace broadsheet::benchmarks
