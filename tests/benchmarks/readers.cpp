// How fast whole sources become papers, all cleaning included, on the real data; and beside the readers of
// JSON how fast Qt alone parses the same bytes.

#include "formats/readers/gzip.h"
#include "formats/readers/reader.h"
#include "testlib/corpus.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// Prints the best of several runs, in time of the processor, as other programs share the machine.
template <typename Work>
void measure(const QString &name, const QByteArray &bytes, Work work)
{
    static constexpr int runs = 3;
    double best = std::numeric_limits<double>::max();
    qsizetype papers = 0;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        papers = work(bytes);
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    const double megabytes = double(bytes.size()) / 1e6;
    QTextStream(stdout) << name.leftJustified(40) << QString::number(megabytes, 'f', 1).rightJustified(8)
                        << " MB" << QString::number(megabytes / best, 'f', 1).rightJustified(8) << " MB/s"
                        << QString::number(papers).rightJustified(8) << " papers\n";
}

qsizetype papersIn(const QByteArray &bytes)
{
    const Result<DigestContents> contents = readDigest(bytes, {.today = QDate(2026, 11, 23)});
    if (!contents)
        qFatal("%s", qUtf8Printable(contents.error().message));
    return contents->entries.size();
}

void measureReader(const QString &name, const QByteArray &bytes)
{
    measure(name, bytes, papersIn);
}

/// The parser alone: what no reader built on it can beat.
void measureRawJson(const QString &name, const QByteArray &bytes)
{
    measure(name, bytes, [](const QByteArray &json) -> qsizetype {
        return QJsonDocument::fromJson(json).isNull() ? -1 : 0;
    });
}

/// All real answers of Hugging Face in one array, many times over.
QByteArray huggingFaceAnswers()
{
    static constexpr int copies = 25;
    const QDir folder(testing::realDataPath(u"hf_api"_s));
    QByteArray items;
    const QStringList files = folder.entryList({u"daily_papers_*.json"_s, u"raw_*.json"_s}, QDir::Files);
    for (const QString &file : files) {
        const QByteArray array = testing::readFile(folder.filePath(file)).trimmed();
        // One of them holds text in the spelling of Python, which is not what the interface answers.
        if (!file.contains("2024-12-11"_L1))
            items += array.sliced(1).chopped(1) + ',';
    }
    return '[' + items.repeated(copies).chopped(1) + ']';
}

/// The corpus as a browser would copy it.
QByteArray copiedPage(const QString &corpusPath)
{
    QString page = u"Daily Papers\n\nSep 11\n\n"_s;
    const QList<testing::CorpusPaper> papers = testing::readCorpus(corpusPath);
    for (const testing::CorpusPaper &paper : papers)
        page += paper.title.simplified() + "\n\n"_L1 + paper.abstract.simplified() + "\n\n"_L1;
    return page.toUtf8();
}

QByteArray asArray(QByteArray lines)
{
    return '[' + lines.trimmed().replace('\n', ',') + ']';
}

} // namespace

int main()
{
    const QString corpusPath = testing::realDataPath(u"corpus.jsonl.gz"_s);
    if (corpusPath.isEmpty()) {
        QTextStream(stderr) << "The real data (../shared/data) is not beside this checkout.\n";
        return 1;
    }
    const QByteArray answers = huggingFaceAnswers();
    measureReader(u"hf-json: answers of Hugging Face"_s, answers);
    measureRawJson(u"  QJsonDocument::fromJson alone"_s, answers);
    const QByteArray packed = testing::readFile(corpusPath);
    const QByteArray lines = unpackGzip(packed)->bytes;
    measureReader(u"hf-json: corpus, one paper a line"_s, lines);
    measureRawJson(u"  QJsonDocument::fromJson, as an array"_s, asArray(lines));
    measureReader(u"hf-json: corpus, packed"_s, packed);
    measureReader(u"text: corpus as a copied page"_s, copiedPage(corpusPath));
    return 0;
}
