// How fast the writers are, over the whole real corpus in memory.

#include "formats/corpuslibrary.h"
#include "formats/writers/writer.h"

#include <QBuffer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

struct Measurement
{
    /// Of the processor, so that other programs hardly count.
    double seconds = std::numeric_limits<double>::max();
    qint64 bytes = 0;
};

/// The best of several runs, as other programs only ever make one slower.
Measurement measure(const QList<LibraryPaper> &papers, ExportFormat format, const WriteOptions &options)
{
    static constexpr int runs = 3;
    Measurement best;
    for (int run = 0; run < runs; ++run) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const std::clock_t start = std::clock();
        if (!writePapers(buffer, papers, format, options))
            qFatal("The papers could not be written.");
        best = {.seconds = std::min(best.seconds, double(std::clock() - start) / CLOCKS_PER_SEC),
                .bytes = buffer.size()};
    }
    return best;
}

void print(const QString &name, const Measurement &measured, qsizetype papers)
{
    QTextStream(stdout)
        << name.leftJustified(16) << QString::number(measured.seconds, 'f', 3).rightJustified(8) << " s"
        << QString::number(double(papers) / measured.seconds, 'f', 0).rightJustified(10) << " papers/s"
        << QString::number(double(measured.bytes) / measured.seconds / 1e6, 'f', 0).rightJustified(6)
        << " MB/s\n";
}

} // namespace

int main()
{
    const QList<LibraryPaper> papers = testing::corpusLibrary();
    if (papers.isEmpty())
        qFatal("The real data (../shared/data/corpus.jsonl.gz) is not beside this checkout.");
    const QStringList names = exportFormatNames();
    for (const QString &name : names)
        print(name, measure(papers, *exportFormatFromName(name), {}), papers.size());
    print(u"bibtex, LaTeX"_s, measure(papers, ExportFormat::Bibtex, {.encoding = Encoding::Latex}),
          papers.size());
    return 0;
}
