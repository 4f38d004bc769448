#include "library/exporting.h"

#include "base/flushing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace broadsheet {

namespace {

tl::unexpected<Error> exportFailure(const QString &fileName, const QString &reason)
{
    return failure(QCoreApplication::translate("Export", "%1 could not be written: %2. What the file held "
                                                         "before is still there.")
                       .arg(QDir::toNativeSeparators(fileName), reason));
}

/// Opens the file, lets `write` fill it, and puts it in place of the old one.
template <typename Write>
Result<void> saveFile(const QString &fileName, Write write)
{
    // A device would be replaced by a file of its name.
    if (const QFileInfo target(fileName); target.exists() && !target.isFile())
        return exportFailure(fileName, QCoreApplication::translate("Export", "it is not a file"));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return exportFailure(fileName, file.errorString());
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return exportFailure(fileName, written.error().message);
    }
    if (!flushToDisk(file) || !file.commit())
        return exportFailure(fileName, file.errorString());
    return {};
}

} // namespace

Result<int> exportToFile(const QList<LibraryPaper> &papers, ExportFormat format, const WriteOptions &options,
                         const QString &fileName)
{
    return saveFile(fileName, [&](QIODevice &file) { return writePapers(file, papers, format, options); })
        .map([&] { return static_cast<int>(papers.size()); });
}

Result<void> replaceFile(const QString &fileName, const QByteArray &content)
{
    return saveFile(fileName, [&content](QIODevice &file) -> Result<void> {
        if (file.write(content) != content.size())
            return failure(file.errorString());
        return {};
    });
}

} // namespace broadsheet
