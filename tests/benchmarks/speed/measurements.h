#pragma once

#include "frameclock.h"
#include "librarysize.h"
#include "report.h"

#include <QList>

namespace broadsheet::benchmarks {

/// What a measurement needs.
struct Run
{
    FrameClock &clock;
    LibrarySize size;
    Report &report;
};

struct Measurement
{
    /// As on the command line.
    QString name;
    void (*measure)(const Run &run);
    /// What does not depend on the size of the library, or takes too long, is measured with the corpus alone.
    bool onlyCorpus = false;
};

/// All of them, in the order of the table.
QList<Measurement> measurements();

// One file each, which says how its figures come about.
void measureImport(const Run &run);
void measureTyping(const Run &run);
void measureFastTyping(const Run &run);
void measureScrolling(const Run &run);
void measureSorting(const Run &run);
void measureStart(const Run &run);
void measureMemory(const Run &run);
void measureMarking(const Run &run);
void measureFetching(const Run &run);
void measureCounting(const Run &run);
void measureExport(const Run &run);

} // namespace broadsheet::benchmarks
