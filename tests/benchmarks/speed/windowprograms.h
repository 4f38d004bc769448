#pragma once

#include <QList>
#include <QString>

namespace broadsheet::benchmarks {

/// In megabytes.
struct Memory
{
    double resident = 0;
    double proportional = 0;
    double peak = 0;
};

struct EmptyWindow
{
    double painted = 0;
    Memory memory;
};

struct ProgramMemory
{
    Memory opened;
    Memory searched;
};

/// Each runs a program of its own from start to end. Painted means milliseconds since it was started.
EmptyWindow runEmptyWindow(const QString &text = {});
double timeToPaintedList(const QString &libraryFile);
ProgramMemory memoryWithLibrary(const QString &libraryFile);

} // namespace broadsheet::benchmarks
