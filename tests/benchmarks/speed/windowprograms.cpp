#include "windowprograms.h"

#include "benchmarkfiles.h"
#include "childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// The numbers that a program beside this one prints, one a line.
QList<double> numbersFrom(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{QFile::encodeName(QDir(QCoreApplication::applicationDirPath()).filePath(program))};
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    // Neither the reader's own window comes back nor is it forgotten.
    qputenv("XDG_STATE_HOME", QFile::encodeName(benchmarkFile(u"state"_s)));
    QList<double> numbers;
    const QByteArrayList lines = outputOf(words).trimmed().split('\n');
    for (const QByteArray &line : lines)
        numbers.append(line.toDouble());
    return numbers;
}

Memory memoryFrom(const QList<double> &numbers, qsizetype first)
{
    return {
        .resident = numbers.at(first), .proportional = numbers.at(first + 1), .peak = numbers.at(first + 2)};
}

} // namespace

EmptyWindow runEmptyWindow(const QString &text)
{
    const QList<double> numbers =
        numbersFrom(u"benchmark_emptywindow"_s, text.isEmpty() ? QStringList() : QStringList(text));
    return {.painted = numbers.first(), .memory = memoryFrom(numbers, 1)};
}

double timeToPaintedList(const QString &libraryFile)
{
    return numbersFrom(u"benchmark_programwindow"_s, {libraryFile}).first();
}

ProgramMemory memoryWithLibrary(const QString &libraryFile)
{
    const QList<double> numbers = numbersFrom(u"benchmark_programwindow"_s, {libraryFile, u"memory"_s});
    return {.opened = memoryFrom(numbers, 1), .searched = memoryFrom(numbers, 4)};
}

} // namespace broadsheet::benchmarks
