#include "widgets/window/backandforward.h"

#include "library/library.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"

#include <QApplication>
#include <QMouseEvent>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Whoever stays on a paper for so long has not only passed it.
constexpr auto readingTime = 700ms;

} // namespace

BackAndForward::BackAndForward(Library &library, PaperListView &list, const WindowCommands &commands,
                               QWidget &window)
    : QObject(&window), m_list(list), m_commands(commands), m_window(window)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingTime);
    connect(&list, &PaperListView::currentPaperChanged, this, [this] {
        // What was open from the beginning is where one comes from.
        if (m_history.isEmpty())
            leaveCurrent();
        else
            m_reading.start();
        offer();
    });
    connect(&m_reading, &QTimer::timeout, this, &BackAndForward::leaveCurrent);
    connect(commands.action(WindowCommand::Back), &QAction::triggered, this, [this] {
        leaveCurrent();
        go(m_history.goBack());
    });
    connect(commands.action(WindowCommand::Forward), &QAction::triggered, this,
            [this] { go(m_history.goForward()); });
    connect(&library, &Library::changed, this, [this](const LibraryChanges &changes) {
        for (const PaperId paper : changes.removed + changes.absorbed)
            m_history.forget(paper);
        offer();
    });
    qApp->installEventFilter(this);
    offer();
}

void BackAndForward::leaveCurrent()
{
    m_reading.stop();
    if (const std::optional<PaperId> paper = m_list.currentPaper())
        m_history.visit(*paper);
    offer();
}

bool BackAndForward::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_window.isActiveWindow()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            m_commands.action(button == Qt::BackButton ? WindowCommand::Back : WindowCommand::Forward)
                ->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void BackAndForward::go(std::optional<PaperId> paper)
{
    if (paper)
        emit paperWanted(*paper);
    m_reading.stop();
    offer();
}

void BackAndForward::offer()
{
    // What is only looked at now can be left backwards as well.
    const bool isNew = m_reading.isActive() && !m_history.isEmpty();
    m_commands.action(WindowCommand::Back)->setEnabled(m_history.canGoBack() || isNew);
    m_commands.action(WindowCommand::Forward)->setEnabled(m_history.canGoForward());
}

} // namespace broadsheet
