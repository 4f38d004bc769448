#include "corpuscopies.h"

#include "formats/readers/gzip.h"
#include "testlib/realdata.h"

#include <QDate>
#include <QList>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView idField(R"({"id":")");
constexpr QByteArrayView abstractField(R"(","abstract":")");
constexpr QByteArrayView publishedField(R"("published":")");
constexpr qsizetype dayLength = 10;

const QByteArray &corpus()
{
    static const QByteArray lines = [] {
        const QString path = testing::realDataPath(u"corpus.jsonl.gz"_s);
        if (path.isEmpty())
            qFatal("The real data (../shared/data/corpus.jsonl.gz) is not beside this checkout.");
        return unpackGzip(testing::readFile(path))->bytes.trimmed();
    }();
    return lines;
}

template <typename Work>
void forEachLine(const QByteArray &lines, Work work)
{
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = lines.indexOf('\n', start);
        if (end < 0)
            end = lines.size();
        work(lines.sliced(start, end - start));
        start = end + 1;
    }
}

QByteArray idOf(const QByteArray &line)
{
    const qsizetype start = idField.size();
    return line.sliced(start, line.indexOf('"', start) - start);
}

QByteArray dayOf(const QByteArray &line)
{
    return line.sliced(line.lastIndexOf(publishedField) + publishedField.size(), dayLength);
}

/// The ids of the corpus are of nine years, and their numbers are below 40000: other years and greater
/// numbers are free.
QByteArray otherId(QByteArray id, int copy)
{
    const int year = id.first(2).toInt() + 9 * (copy / 2);
    id.replace(0, 2, QByteArray::number(year));
    id[5] = static_cast<char>(id.at(5) + 4 * (copy % 2));
    return id;
}

QByteArray changed(QByteArray line, int copy)
{
    const QByteArray id = idOf(line);
    const QDate otherDay =
        QDate::fromString(QString::fromLatin1(dayOf(line)), Qt::ISODate).addDays(-400 * copy);
    line.insert(line.indexOf(abstractField), ' ' + QByteArray::number(copy));
    line.replace(line.lastIndexOf(publishedField) + publishedField.size(), dayLength,
                 otherDay.toString(Qt::ISODate).toLatin1());
    return line.replace(id, otherId(id, copy));
}

} // namespace

QByteArray corpusCopy(int number)
{
    if (number == 0)
        return corpus();
    QByteArray copy;
    copy.reserve(corpus().size() * 21 / 20);
    forEachLine(corpus(), [&copy, number](const QByteArray &line) { copy += changed(line, number) + '\n'; });
    return copy;
}

QByteArray digestsOfCopy(const QByteArray &copy)
{
    constexpr int step = 8;
    QByteArray digests;
    int number = 0;
    forEachLine(copy, [&digests, &number](const QByteArray &line) {
        if (number++ % step == 0)
            digests += line.chopped(1) + R"(,"submittedOnDailyAt":")" + dayOf(line) +
                       R"(T00:00:00.000Z","upvotes":)" + QByteArray::number(number % 211) + "}\n";
    });
    return digests;
}

} // namespace broadsheet::benchmarks
