#include "widgets/window/trash.h"

#include "library/library.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/trashdialog.h"

#include <QTimer>

namespace broadsheet {

namespace {

using namespace std::chrono_literals;

/// The window comes first.
constexpr auto pauseBeforeEmptying = 20s;

} // namespace

Trash::Trash(Library &library, Clock clock, const WindowCommands &commands, MessageBar &messages,
             QWidget *window)
    : QObject(window), m_library(library), m_clock(std::move(clock)), m_messages(messages), m_window(window)
{
    connect(commands.action(WindowCommand::Trash), &QAction::triggered, this, &Trash::show);
    connect(&library, &Library::changed, this, &Trash::refresh);
    QTimer::singleShot(pauseBeforeEmptying, this, [this] { m_library.emptyTrashOfOldPapers(); });
}

void Trash::show()
{
    m_dialog = new TrashDialog(m_clock(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TrashDialog::restoreWanted, this, [this](const QList<PaperId> &papers) {
        m_library.edit(RestorePapers{papers}).then(this, [this](const Result<LibraryChanges> &restored) {
            if (!restored)
                m_messages.showError(restored.error());
        });
    });
    connect(m_dialog, &TrashDialog::emptyWanted, this, [this] {
        m_library.emptyTrash().then(this, [this](const Result<int> &emptied) {
            if (!emptied)
                m_messages.showError(emptied.error());
            refresh();
        });
    });
    m_dialog->open();
    refresh();
}

void Trash::refresh()
{
    if (!m_dialog)
        return;
    m_library.trash().then(this, [this](const Result<QList<TrashedPaper>> &papers) {
        if (m_dialog && papers)
            m_dialog->show(*papers);
    });
}

} // namespace broadsheet
