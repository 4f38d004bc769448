#include "stage.h"

#include "libraries.h"
#include "models/paperlistmodel.h"
#include "models/sourcesmodel.h"
#include "stopwatch.h"
#include "widgets/list/emptystate.h"
#include "widgets/list/paperlistview.h"
#include "widgets/search/searchbox.h"
#include "widgets/search/searchboxend.h"
#include "widgets/theme/fallbackfonts.h"

#include <QEventLoop>
#include <QLabel>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand in any other.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace broadsheet::benchmarks {

using namespace std::chrono_literals;

namespace {

/// Longer than anything takes that follows an answer.
constexpr auto stillTime = 60ms;

} // namespace

Stage::Stage(FrameClock &clock, const QString &libraryFile)
    : m_clock(clock), m_library(openLibrary(libraryFile))
{
    initializeResources();
    // The cache is made with the first answer, which never comes.
    m_online = std::make_unique<Online>(*m_library, OnlineSetup{});
    m_window = std::make_unique<MainWindow>(*m_library, *m_online, m_theme, systemClock(), QString());
    m_papers = m_window->findChild<PaperListModel *>();
    m_list = m_window->findChild<PaperListView *>();
    m_search = m_window->findChild<SearchBox *>();
    clock.watch({m_list->viewport(), m_window->findChild<EmptyState *>()});
    m_stillness.setInterval(stillTime);
    m_stillness.setSingleShot(true);

    const auto restart = qOverload<>(&QTimer::start);
    connect(&clock, &FrameClock::eventEnded, this, [this](bool painted) {
        if (!painted)
            return;
        m_stillness.start();
        emit listPainted();
    });
    connect(m_papers, &PaperListModel::answered, &m_stillness, restart);
    connect(m_papers, &PaperListModel::completed, &m_stillness, restart);
    connect(m_papers, &PaperListModel::failed, &m_stillness, restart);
    connect(m_window.get(), &MainWindow::settled, &m_stillness, restart);
    connect(m_window->findChild<SourcesModel *>(), &SourcesModel::refreshed, &m_stillness, restart);
    connect(m_papers, &PaperListModel::answered, this, &Stage::answered);

    QEventLoop loop;
    connect(m_window.get(), &MainWindow::settled, &loop, &QEventLoop::quit);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    loop.exec();
    waitUntilStill();
    waitForFonts();
}

Stage::~Stage()
{
    m_clock.watch({});
}

QString Stage::countShown() const
{
    return m_search->findChild<SearchBoxEnd *>()->findChild<QLabel *>()->text();
}

void Stage::waitForFonts()
{
    // Nobody types in other writings in the first seconds.
    QEventLoop loop;
    connect(m_window->findChild<FallbackFonts *>(), &FallbackFonts::loaded, &loop, &QEventLoop::quit);
    loop.exec();
}

void Stage::waitUntilStill()
{
    // A list stays incomplete when a search that cannot be read has overtaken it.
    static constexpr double longest = 3000;
    const Stopwatch watch;
    QEventLoop loop;
    connect(&m_stillness, &QTimer::timeout, &loop, &QEventLoop::quit);
    do {
        m_stillness.start();
        loop.exec();
    } while (!m_papers->isComplete() && watch.milliseconds() < longest);
}

double Stage::timeToPaint(const std::function<void()> &ask, const std::function<bool()> &isWantedState)
{
    std::optional<double> painted;
    const Stopwatch watch;
    QEventLoop loop;
    connect(this, &Stage::listPainted, &loop, [&] {
        // The list is painted again when all of it is known, which does not count.
        if (painted || !isWantedState())
            return;
        painted = watch.milliseconds();
        loop.quit();
    });
    ask();
    loop.exec();
    waitUntilStill();
    return *painted;
}

} // namespace broadsheet::benchmarks
