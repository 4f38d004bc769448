// Papers a second from the packed corpus into a new library, parsing included, beside SQLite taking in the
// same papers already parsed. The better of two runs each, in turn.

#include "benchmarkfiles.h"
#include "corpuscopies.h"
#include "libraries.h"
#include "measurements.h"
#include "rawlibrary.h"
#include "stopwatch.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

double papersPerSecond(const QString &fileName, const QByteArray &source)
{
    removeDatabase(fileName);
    const std::unique_ptr<Library> library = openLibrary(fileName);
    const Stopwatch watch;
    const ImportSummary summary = importBytes(*library, u"corpus"_s, source);
    return summary.added * 1000 / watch.milliseconds();
}

double rawPapersPerSecond(const QString &fileName, const QList<RawPaper> &papers)
{
    return double(papers.size()) * 1000 / makeRawLibrary(fileName, papers);
}

} // namespace

void measureImport(const Run &run)
{
    const QString fileName = benchmarkFile(u"import.sqlite"_s);
    const QByteArray source = corpusCopy(0);
    const QList<RawPaper> papers = rawPapers(source);
    double ours = 0;
    double raw = 0;
    for (int round = 0; round < 2; ++round) {
        ours = std::max(ours, papersPerSecond(fileName, source));
        raw = std::max(raw, rawPapersPerSecond(fileName, papers));
    }
    removeDatabase(fileName);
    run.report.add(
        {.what = u"import of the corpus, with full-text index"_s,
         .ours = ours,
         .unit = Unit::PapersPerSecond,
         .raw = raw,
         .target = Target{.value = 0.7, .of = Target::Of::Ratio, .bound = Target::Bound::AtLeast}});
}

} // namespace broadsheet::benchmarks
