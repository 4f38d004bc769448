#include "testlib/realdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace broadsheet::testing {

QString realDataPath(const QString &relativePath)
{
    const QDir data(QStringLiteral(BROADSHEET_SOURCE_DIR "/../shared/data"));
    return data.exists(relativePath) ? data.absoluteFilePath(relativePath) : QString();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

} // namespace broadsheet::testing
