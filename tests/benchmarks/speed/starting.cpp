// From starting the program until its list is painted with papers in it, beside an empty window of Qt: the
// median of nine starts each, in turn.

#include "libraries.h"
#include "measurements.h"
#include "statistics.h"
#include "windowprograms.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

void measureStart(const Run &run)
{
    static constexpr int starts = 9;
    const QString library = libraryFile(run.size);
    QList<double> ours;
    QList<double> empty;
    for (int start = 0; start < starts; ++start) {
        ours.append(timeToPaintedList(library));
        empty.append(runEmptyWindow().painted);
    }
    run.report.add({.what = u"%1: start to painted list; raw: an empty window"_s.arg(sizeName(run.size)),
                    .ours = median(ours),
                    .raw = median(empty),
                    .target = Target{.value = 3, .of = Target::Of::Ratio}});
}

} // namespace broadsheet::benchmarks
