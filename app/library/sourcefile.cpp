#include "library/sourcefile.h"

#include "formats/readers/sourcesize.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace broadsheet {

Result<QByteArray> readSourceFile(const QString &fileName)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    const QFileInfo info(fileName);
    if (info.isDir()) {
        return failure(
            QCoreApplication::translate("Import", "%1 is a folder. Choose the files in it.").arg(shown));
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QCoreApplication::translate("Import", "%1 could not be opened: %2.")
                           .arg(shown, file.errorString()));
    }
    if (info.size() > largestSource) {
        return failure(QCoreApplication::translate("Import",
                                                   "%1 has %2, and a digest has at most %3. Nothing "
                                                   "was imported from it. Divide it into smaller files.")
                           .arg(shown, QLocale().formattedDataSize(info.size()),
                                QLocale().formattedDataSize(largestSource)));
    }
    // The size is not known beforehand of everything that can be opened, such as a pipe.
    const QByteArray bytes = file.read(largestSource + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(QCoreApplication::translate("Import", "%1 could not be read: %2.")
                           .arg(shown, file.errorString()));
    }
    if (bytes.size() > largestSource) {
        return failure(QCoreApplication::translate("Import", "%1 has more than %2, which no digest has. "
                                                             "Nothing was imported from it.")
                           .arg(shown, QLocale().formattedDataSize(largestSource)));
    }
    return bytes;
}

} // namespace broadsheet
