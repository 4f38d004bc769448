// From starting the program until its list is painted with papers in it, beside an empty window of Qt and one
// with a line of text: the median of nine starts each, in turn.

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
    QList<double> withText;
    for (int start = 0; start < starts; ++start) {
        ours.append(timeToPaintedList(library));
        empty.append(runEmptyWindow().painted);
        withText.append(runEmptyWindow(u"No papers yet"_s).painted);
    }
    run.report.add({.what = u"%1: start to painted list; raw: an empty window"_s.arg(sizeName(run.size)),
                    .ours = median(ours),
                    .raw = median(empty),
                    .target = Target{.value = 3, .of = Target::Of::Ratio}});
    run.report.add({.what = u"%1: … raw: a window with a line of text"_s.arg(sizeName(run.size)),
                    .ours = median(ours),
                    .raw = median(withText)});
}

} // namespace broadsheet::benchmarks
