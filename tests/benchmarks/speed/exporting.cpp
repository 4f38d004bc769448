// The whole library into a BibTeX file, beside SQLite reading the same texts and a file taking them as they
// are. The best of three each, in turn.

#include "answer.h"
#include "benchmarkfiles.h"
#include "libraries.h"
#include "measurements.h"
#include "rawdatabase.h"
#include "rawlibrary.h"
#include "stopwatch.h"

#include <QFile>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

double exportMilliseconds(Library &library, const QString &fileName)
{
    const Stopwatch watch;
    valueOf(library.exportPapers(PaperQuery(), ExportFormat::Bibtex, {}, fileName));
    return watch.milliseconds();
}

double rawMilliseconds(RawDatabase &database, const QString &fileName)
{
    const Stopwatch watch;
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write %s", qUtf8Printable(fileName));
    RawStatement papers =
        database.prepare("SELECT arxiv_id, published, title, authors, abstract FROM papers");
    while (papers.step()) {
        for (int column = 0; column < 5; ++column)
            file.write(papers.text(column));
    }
    file.close();
    return watch.milliseconds();
}

} // namespace

void measureExport(const Run &run)
{
    const std::unique_ptr<Library> library = openLibrary(libraryFile(run.size));
    RawDatabase database(rawLibraryFile(run.size));
    const QString fileName = benchmarkFile(u"export.bib"_s);
    double ours = std::numeric_limits<double>::max();
    double raw = ours;
    for (int round = 0; round < 3; ++round) {
        ours = std::min(ours, exportMilliseconds(*library, fileName));
        raw = std::min(raw, rawMilliseconds(database, fileName));
    }
    QFile::remove(fileName);
    run.report.add(
        {.what = u"export of all papers to BibTeX"_s, .ours = ours, .raw = raw, .target = Target{2000}});
}

} // namespace broadsheet::benchmarks
