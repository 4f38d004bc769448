#include "formats/writers/jsonlineswriter.h"

#include "formats/libraryjson.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

namespace broadsheet {

Result<void> writeJsonLines(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &)
{
    for (const LibraryPaper &paper : papers) {
        const QByteArray line = QJsonDocument(libraryJson(paper)).toJson(QJsonDocument::Compact) + '\n';
        if (device.write(line) != line.size()) {
            return failure(QCoreApplication::translate("Export", "The papers could not be written: %1")
                               .arg(device.errorString()));
        }
    }
    return {};
}

} // namespace broadsheet
