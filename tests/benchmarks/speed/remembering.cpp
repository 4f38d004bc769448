// The memory of the program as the system counts it, with all papers opened and after ten searches, beside an
// empty window of Qt.

#include "libraries.h"
#include "measurements.h"
#include "windowprograms.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

void measureMemory(const Run &run)
{
    const ProgramMemory ours = memoryWithLibrary(libraryFile(run.size));
    const Memory empty = runEmptyWindow().memory;
    const auto add = [&run](const QString &what, double megabytes, double raw, std::optional<Target> target) {
        run.report.add({.what = u"%1: %2"_s.arg(sizeName(run.size), what),
                        .ours = megabytes,
                        .unit = Unit::Megabytes,
                        .raw = raw,
                        .target = target});
    };
    add(u"memory when opened; raw: an empty window"_s, ours.opened.resident, empty.resident, {});
    // The bound is for the corpus; the numbers of ten times as many papers take their room.
    add(u"… after ten searches"_s, ours.searched.resident, empty.resident,
        run.size == LibrarySize::Corpus ? std::optional(Target{80}) : std::nullopt);
    add(u"… of that its own share"_s, ours.searched.proportional, empty.proportional, {});
    add(u"… the most there ever was"_s, ours.searched.peak, empty.peak, {});
}

} // namespace broadsheet::benchmarks
