// The scroll bar of the whole library is dragged to the middle, to the end and to thirty places in no order:
// until the rows there are painted with what they say. Beside it, SQLite's rows of the same places by number.

#include "libraries.h"
#include "measurements.h"
#include "models/paperlistmodel.h"
#include "rawdatabase.h"
#include "rawlibrary.h"
#include "stage.h"
#include "statistics.h"
#include "stopwatch.h"

#include <QAbstractItemView>
#include <QRandomGenerator>
#include <QScrollBar>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfScreen = 10;

bool hasAllVisibleRows(Stage &stage)
{
    const QAbstractItemView &list = stage.list();
    const QRect visible = list.viewport()->rect();
    const int first = list.indexAt(visible.topLeft()).row();
    const int last = list.indexAt(visible.bottomLeft()).row();
    for (int row = first; row <= (last < 0 ? first : last); ++row) {
        const QVariant content = stage.papers().index(row).data(PaperListModel::RowRole);
        if (!content.value<PaperRow>().id.isValid())
            return false;
    }
    return true;
}

double scrollTo(Stage &stage, double share)
{
    QScrollBar &bar = *stage.list().verticalScrollBar();
    return stage.timeToPaint([&] { bar.setValue(static_cast<int>(share * bar.maximum())); },
                             [&stage] { return hasAllVisibleRows(stage); });
}

double rawRows(RawStatement &statement, qint64 place)
{
    const Stopwatch watch;
    for (qint64 id = place; id < place + rowsOfScreen; ++id) {
        statement.bind(1, id);
        statement.run();
    }
    return watch.milliseconds();
}

/// Always the same ones.
QList<double> places()
{
    QList<double> shares{0.5, 1};
    QRandomGenerator random(82'269);
    for (int number = 0; number < 30; ++number)
        shares.append(random.generateDouble());
    return shares;
}

} // namespace

void measureScrolling(const Run &run)
{
    Stage stage(run.clock, libraryFile(run.size));
    RawDatabase raw(rawLibraryFile(run.size));
    RawStatement rowStatement =
        raw.prepare("SELECT title, authors, substr(abstract, 1, 161), published FROM papers WHERE id = ?");
    const double count = double(stage.papers().rowCount());
    QList<double> shown;
    QList<double> rawShown;
    for (const double share : places()) {
        shown.append(scrollTo(stage, share));
        rawShown.append(rawRows(rowStatement, static_cast<qint64>(share * (count - rowsOfScreen))));
    }
    const QString size = sizeName(run.size);
    run.report.add({.what = u"%1: scroll bar moved to rows painted, half of the places"_s.arg(size),
                    .ours = median(shown),
                    .raw = median(rawShown)});
    run.report.add(
        {.what = u"%1: … the slowest"_s.arg(size), .ours = largest(shown), .raw = largest(rawShown)});
}

} // namespace broadsheet::benchmarks
