#include "measurements.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

QList<Measurement> measurements()
{
    return {
        {.name = u"import"_s, .measure = measureImport, .onlyCorpus = true},
        {.name = u"typing"_s, .measure = measureTyping},
        {.name = u"fast-typing"_s, .measure = measureFastTyping},
        {.name = u"scrolling"_s, .measure = measureScrolling},
        {.name = u"sorting"_s, .measure = measureSorting},
        {.name = u"start"_s, .measure = measureStart},
        {.name = u"memory"_s, .measure = measureMemory},
        {.name = u"marking"_s, .measure = measureMarking},
        {.name = u"fetching"_s, .measure = measureFetching},
        {.name = u"counting"_s, .measure = measureCounting},
        {.name = u"export"_s, .measure = measureExport, .onlyCorpus = true},
    };
}

} // namespace broadsheet::benchmarks
