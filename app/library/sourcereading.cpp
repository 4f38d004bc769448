#include "library/sourcereading.h"

#include "library/sourcefile.h"

#include <QCoreApplication>
#include <QDir>

namespace broadsheet {

using namespace Qt::StringLiterals;

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
    const std::optional<ImportFormat> format = request.format ? request.format : detectFormat(*bytes);
    if (!format) {
        return failure(QCoreApplication::translate("Import",
                                                   "%1 is in none of the formats that can be imported "
                                                   "(%2). Nothing was imported from it.")
                           .arg(shown, importFormatNames().join(u", "_s)));
    }
    const Result<DigestContents> contents =
        readDigest(*bytes, *format, {.today = today, .digestDate = request.digestDate});
    if (!contents) {
        return failure(
            QCoreApplication::translate("Import", "%1 could not be imported: %2", "file name, reason")
                .arg(shown, contents.error().message),
            contents.error().detail);
    }
    return contents;
}

} // namespace broadsheet
