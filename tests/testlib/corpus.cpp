#include "testlib/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("Cannot unpack %s", qUtf8Printable(path));
    return gzip.readAllStandardOutput();
}

CorpusPaper paperFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty())
        qFatal("The corpus holds a line that is no JSON object: %s", line.constData());
    CorpusPaper paper{.arxivId = object["id"_L1].toString(),
                      .title = object["title"_L1].toString(),
                      .abstract = object["abstract"_L1].toString(),
                      .authors = {},
                      .published = QDate::fromString(object["published"_L1].toString(), Qt::ISODate)};
    const QJsonArray authors = object["authors"_L1].toArray();
    for (const QJsonValue &author : authors)
        paper.authors.append(author.toString());
    return paper;
}

} // namespace

QList<CorpusPaper> readCorpus(const QString &path)
{
    const QByteArray source = unpacked(path);
    QList<CorpusPaper> papers;
    for (qsizetype start = 0; start < source.size();) {
        qsizetype end = source.indexOf('\n', start);
        if (end < 0)
            end = source.size();
        papers.append(paperFromLine(source.sliced(start, end - start)));
        start = end + 1;
    }
    return papers;
}

} // namespace broadsheet::testing
