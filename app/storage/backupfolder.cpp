#include "storage/backupfolder.h"

#include <QFileInfo>

namespace broadsheet {

using namespace Qt::StringLiterals;

QDir backupFolder(const QString &libraryFile)
{
    const QFileInfo file(libraryFile);
    return file.dir().filePath(file.completeBaseName() + u"-backups"_s);
}

} // namespace broadsheet
