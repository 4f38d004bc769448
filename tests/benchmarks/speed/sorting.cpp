// Another order of the list, until its first screen is painted: of the whole library, and of what two words
// find by relevance. The median of five changes; beside it SQLite's first fifty numbers in that order.

#include "libraries.h"
#include "measurements.h"
#include "models/paperlistmodel.h"
#include "rawdatabase.h"
#include "rawlibrary.h"
#include "stage.h"
#include "statistics.h"
#include "stopwatch.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

struct Sorting
{
    QString name;
    PaperQuery query;
    /// Empty where the corpus has nothing to sort by.
    const char *rawSql = nullptr;
};

QList<Sorting> sortings()
{
    const QString words = u"language model"_s;
    return {
        {.name = u"newest first"_s,
         .query = {.order = SortOrder::Newest},
         .rawSql = "SELECT id FROM papers ORDER BY id LIMIT 50"},
        {.name = u"by title"_s,
         .query = {.order = SortOrder::Title},
         .rawSql = "SELECT id FROM papers ORDER BY title LIMIT 50"},
        {.name = u"by votes"_s, .query = {.order = SortOrder::Upvotes}},
        {.name = u"last added first"_s,
         .query = {.order = SortOrder::Added},
         .rawSql = "SELECT id FROM papers ORDER BY id DESC LIMIT 50"},
        {.name = u"`language model` by relevance"_s,
         .query = {.search = words, .order = SortOrder::Relevance},
         .rawSql =
             "SELECT rowid FROM search WHERE search MATCH '\"language\" \"model\" *' ORDER BY rank LIMIT 50"},
    };
}

double changeTo(Stage &stage, const PaperQuery &query)
{
    bool isAnswered = false;
    const QObject scope;
    QObject::connect(&stage, &Stage::answered, &scope, [&isAnswered] { isAnswered = true; });
    return stage.timeToPaint([&] { stage.papers().setQuery(query); }, [&isAnswered] { return isAnswered; });
}

double rawMilliseconds(RawDatabase &database, const char *sql)
{
    const Stopwatch watch;
    database.prepare(sql).run();
    return watch.milliseconds();
}

} // namespace

void measureSorting(const Run &run)
{
    static constexpr int rounds = 5;
    Stage stage(run.clock, libraryFile(run.size));
    RawDatabase database(rawLibraryFile(run.size));
    const QList<Sorting> all = sortings();
    QList<QList<double>> shown(all.size());
    QList<QList<double>> raw(all.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            shown[i].append(changeTo(stage, all.at(i).query));
            if (all.at(i).rawSql)
                raw[i].append(rawMilliseconds(database, all.at(i).rawSql));
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        run.report.add({.what = u"%1: order changed to %2"_s.arg(sizeName(run.size), all.at(i).name),
                        .ours = median(shown.at(i)),
                        .raw = raw.at(i).isEmpty() ? std::nullopt : std::optional(median(raw.at(i)))});
    }
}

} // namespace broadsheet::benchmarks
