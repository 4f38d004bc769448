#include "formats/writers/jsonlineswriter.h"

#include "formats/libraryjson.h"
#include "formats/writers/devicewriting.h"

#include <QJsonDocument>

namespace broadsheet {

Result<void> writeJsonLines(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &)
{
    for (const LibraryPaper &paper : papers) {
        const QByteArray line = QJsonDocument(libraryJson(paper)).toJson(QJsonDocument::Compact) + '\n';
        if (auto written = writeBytes(device, line); !written)
            return written;
    }
    return {};
}

} // namespace broadsheet
