// Broadsheet's own start, watched. Prints when the list was first painted with papers in it, and if it is
// asked for, how much memory the program has then and after ten searches.

#include "firstpaint.h"
#include "memory.h"
#include "widgets/list/paperlistview.h"
#include "widgets/search/searchbox.h"
#include "windowedapplication.h"

#include <QApplication>
#include <QTimer>

using namespace broadsheet;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Enough for everything that follows a start or a search.
constexpr auto restTime = 700ms;

bool asksForMemory = false;

bool isListWithPapers(const QWidget &widget)
{
    const auto *list = qobject_cast<const PaperListView *>(widget.parentWidget());
    return list && &widget == list->viewport() && list->model()->rowCount() > 0;
}

SearchBox *searchBox()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *box = window->findChild<SearchBox *>())
            return box;
    }
    return nullptr;
}

/// One search after the other, and then the end.
void searchOn(QStringList searches)
{
    if (searches.isEmpty()) {
        benchmarks::printMemory();
        QCoreApplication::quit();
        return;
    }
    searchBox()->setText(searches.takeFirst());
    QTimer::singleShot(restTime, qApp, [searches] { searchOn(searches); });
}

void goOn()
{
    if (!asksForMemory) {
        QCoreApplication::quit();
        return;
    }
    QTimer::singleShot(restTime, qApp, [] {
        benchmarks::printMemory();
        searchOn({u"m"_s, u"the"_s, u"language model"_s, u"\"in this paper\""_s, u"author:zhang"_s,
                  u"diffusion -image"_s, u"mamba OR transformer"_s, u"date:2025-09"_s, u"is:unread"_s,
                  u"title:a"_s});
    });
}

void watchStart()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        new benchmarks::FirstPaint(isListWithPapers, goOn);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchStart)

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    asksForMemory = argc > 2 && qstrcmp(argv[2], "memory") == 0;
    return runWindow(argc, argv, {.libraryFile = QString::fromLocal8Bit(argv[1])});
}
