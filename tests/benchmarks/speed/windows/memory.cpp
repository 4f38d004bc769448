#include "memory.h"

#include <QFile>
#include <QTextStream>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// The number of kilobytes after a name such as "Rss:", in megabytes.
double megabytes(const QString &fileName, const QByteArray &name)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void printMemory()
{
    const QString rollup = u"/proc/self/smaps_rollup"_s;
    QTextStream(stdout) << megabytes(rollup, "Rss:") << '\n'
                        << megabytes(rollup, "Pss:") << '\n'
                        << megabytes(u"/proc/self/status"_s, "VmHWM:") << '\n';
}

} // namespace broadsheet::benchmarks
