// All counts of the sources on the left, beside SQLite counting its papers. The median of eleven.

#include "answer.h"
#include "libraries.h"
#include "measurements.h"
#include "rawdatabase.h"
#include "rawlibrary.h"
#include "statistics.h"
#include "stopwatch.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

void measureCounting(const Run &run)
{
    static constexpr int rounds = 11;
    const std::unique_ptr<Library> library = openLibrary(libraryFile(run.size));
    RawDatabase database(rawLibraryFile(run.size));
    QList<double> ours;
    QList<double> raw;
    for (int round = 0; round < rounds; ++round) {
        Stopwatch watch;
        valueOf(library->sourceCounts());
        ours.append(watch.milliseconds());
        watch.start();
        database.number("SELECT count(*) FROM papers");
        raw.append(watch.milliseconds());
    }
    run.report.add({.what = u"%1: all counts of the sources"_s.arg(sizeName(run.size)),
                    .ours = median(ours),
                    .raw = median(raw)});
}

} // namespace broadsheet::benchmarks
