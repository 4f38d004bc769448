#include "library/sourcereading.h"

#include "library/sourcefile.h"

#include <QCoreApplication>
#include <QDir>

namespace broadsheet {

Result<DigestContents> readSource(const ImportRequest &request, QDate today)
{
    const QString shown = QDir::toNativeSeparators(request.name);
    const Result<QByteArray> bytes =
        request.bytes ? Result<QByteArray>(*request.bytes) : readSourceFile(request.name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->trimmed().isEmpty())
        return failure(
            QCoreApplication::translate("Import", "%1 is empty. There is nothing to import.").arg(shown));
    const ReadOptions options{.today = today, .digestDate = request.digestDate};
    const Result<DigestContents> contents =
        request.format ? readDigest(*bytes, *request.format, options) : readDigest(*bytes, options);
    if (!contents) {
        return failure(
            QCoreApplication::translate("Import", "%1 could not be imported: %2", "file name, reason")
                .arg(shown, contents.error().message),
            contents.error().detail);
    }
    return contents;
}

} // namespace broadsheet
