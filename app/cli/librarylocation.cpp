#include "cli/librarylocation.h"

#include <QDir>
#include <QStandardPaths>

namespace broadsheet {

using namespace Qt::StringLiterals;

QString libraryFileName(const std::optional<QString> &askedFor)
{
    if (askedFor)
        return *askedFor;
    QString environment = qEnvironmentVariable("BROADSHEET_LIBRARY");
    if (!environment.isEmpty())
        return environment;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"library.sqlite"_s);
}

QString cacheFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        .filePath(u"broadsheet"_s);
}

} // namespace broadsheet
