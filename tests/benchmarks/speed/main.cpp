// Measures everything that DESIGN.md says of speed, in the real window, beside what SQLite alone needs.

#include "measurements.h"

#include <QCommandLineParser>
#include <QTextStream>
#include <QThread>

#include <cstdlib>

using namespace broadsheet::benchmarks;
using namespace Qt::StringLiterals;

namespace {

QStringList measurementNames()
{
    QStringList names;
    const QList<Measurement> all = measurements();
    for (const Measurement &measurement : all)
        names.append(measurement.name);
    return names;
}

/// Other programs make everything slower, so the table says whether there were any.
QString loadNote()
{
    double load = 0;
    getloadavg(&load, 1);
    return u"%1 cores, on average %2 programs running in the last minute, this one included."_s
        .arg(QThread::idealThreadCount())
        .arg(load, 0, 'f', 1);
}

QList<LibrarySize> sizesFrom(const QStringList &names)
{
    QList<LibrarySize> sizes;
    for (const QString &name : names) {
        const std::optional<LibrarySize> size = sizeFromName(name);
        if (!size)
            qFatal("There is no size %s: it is 82k or 820k.", qUtf8Printable(name));
        sizes.append(*size);
    }
    return sizes;
}

} // namespace

int main(int argc, char **argv)
{
    // Without a display, and the same on every machine, unless another platform is asked for.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    FrameClock clock(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        u"Measures how fast Broadsheet is, beside SQLite alone, and prints a table."_s);
    arguments.addHelpOption();
    arguments.addOption(
        {u"size"_s, u"How many papers: 82k or 820k. May be given twice."_s, u"SIZE"_s, u"82k"_s});
    arguments.addPositionalArgument(u"measurement"_s, measurementNames().join(u", "_s) + u"; default: all"_s,
                                    u"[MEASUREMENT...]"_s);
    arguments.process(clock);

    const QStringList wanted = arguments.positionalArguments();
    for (const QString &name : wanted) {
        if (!measurementNames().contains(name))
            qFatal("There is no measurement %s.", qUtf8Printable(name));
    }
    Report report;
    const QList<LibrarySize> sizes = sizesFrom(arguments.values(u"size"_s));
    const QList<Measurement> all = measurements();
    for (const LibrarySize size : sizes) {
        for (const Measurement &measurement : all) {
            const bool isWanted = wanted.isEmpty() || wanted.contains(measurement.name);
            if (isWanted && (size == LibrarySize::Corpus || !measurement.onlyCorpus))
                measurement.measure({.clock = clock, .size = size, .report = report});
        }
    }
    report.note(loadNote());
    QTextStream(stdout) << report.table();
    return 0;
}
