#include "benchmarkfiles.h"

#include <QDir>
#include <QFile>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

QString benchmarkFile(const QString &name)
{
    const QDir folder(QStringLiteral(BROADSHEET_BENCHMARK_FOLDER));
    folder.mkpath(u"."_s);
    return folder.filePath(name);
}

void removeDatabase(const QString &fileName)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(fileName + ending);
}

void putInPlace(const QString &unfinished, const QString &fileName)
{
    if (!QFile::rename(unfinished, fileName))
        qFatal("Cannot write %s", qUtf8Printable(fileName));
}

} // namespace broadsheet::benchmarks
