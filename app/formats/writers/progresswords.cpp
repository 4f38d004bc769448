#include "formats/writers/progresswords.h"

#include "text/foldedtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace broadsheet {

namespace {

constexpr double minutesPerHour = 60;
constexpr double roughMinutes = 5;
/// From so many on, half hours say nothing.
constexpr double manyHours = 10;

double nearest(double value, double step)
{
    return std::max(step, std::round(value / step) * step);
}

qsizetype placeOf(const QString &readingList, const QStringList &lists)
{
    if (const qsizetype exact = lists.indexOf(readingList); exact >= 0)
        return exact;
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const QString &name) {
        return foldedLetters(name) == foldedLetters(readingList);
    });
    return found - lists.begin();
}

} // namespace

QString progressWord(ReadingProgress progress)
{
    switch (progress) {
    case ReadingProgress::ToRead:
        return QCoreApplication::translate("Export", "to read", "progress of a paper");
    case ReadingProgress::Reading:
        return QCoreApplication::translate("Export", "reading", "progress of a paper");
    case ReadingProgress::Done:
        return QCoreApplication::translate("Export", "done", "progress of a paper");
    }
    Q_UNREACHABLE();
}

QString roughTime(std::chrono::minutes time)
{
    const QLocale locale;
    const double minutes = nearest(static_cast<double>(time.count()), roughMinutes);
    if (minutes < minutesPerHour)
        return QCoreApplication::translate("Export", "about %1 min").arg(locale.toString(qRound(minutes)));
    const double hours = static_cast<double>(time.count()) / minutesPerHour;
    return QCoreApplication::translate("Export", "about %1 h")
        .arg(locale.toString(nearest(hours, hours < manyHours ? 0.5 : 1), 'g',
                             QLocale::FloatingPointShortest));
}

QString listProgressWords(const ListProgress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString papers = locale.toString(progress.papers);
    if (progress.left.count() == 0)
        return QCoreApplication::translate("Export", "%1 of %2 done").arg(done, papers);
    return QCoreApplication::translate("Export", "%1 of %2 done, %3 left", "3 of 12 done, about 4 h left")
        .arg(done, papers, roughTime(progress.left));
}

ReadingProgress progressIn(const QString &readingList, const PaperMarks &marks)
{
    return marks.readingListProgress.value(placeOf(readingList, marks.readingLists));
}

ListProgress listProgress(const QString &readingList, const QList<LibraryPaper> &papers)
{
    ListProgress progress;
    for (const LibraryPaper &paper : papers)
        progress.add(progressIn(readingList, paper.marks), paper.content.comment);
    return progress;
}

} // namespace broadsheet
