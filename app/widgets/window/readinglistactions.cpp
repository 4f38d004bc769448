#include "widgets/window/readinglistactions.h"

#include "models/paperlistmodel.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/paperactions.h"

#include <QMenu>

#include <algorithm>

namespace broadsheet {

namespace {

using enum WindowCommand;

constexpr std::initializer_list<WindowCommand> progressCommands{SetToRead, SetReading, SetDone};
constexpr std::initializer_list<WindowCommand> moveCommands{MoveUp, MoveDown, MoveToTop, MoveToEnd};

} // namespace

ReadingListActions::ReadingListActions(PaperListModel &model, PaperListView &list, PaperActions &actions,
                                       const WindowCommands &commands, MessageBar &messages, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_list(list),
      m_actions(actions),
      m_commands(commands),
      m_messages(messages)
{
    const auto on = [this](WindowCommand command, auto function) {
        connect(m_commands.action(command), &QAction::triggered, this, function);
    };
    on(CycleProgress, [this] { cycleProgress(); });
    on(SetToRead, [this] { setProgress(ReadingProgress::ToRead); });
    on(SetReading, [this] { setProgress(ReadingProgress::Reading); });
    on(SetDone, [this] { setProgress(ReadingProgress::Done); });
    on(MoveUp, [this] { moveSelected(Move::Up); });
    on(MoveDown, [this] { moveSelected(Move::Down); });
    on(MoveToTop, [this] { moveSelected(Move::ToTop); });
    on(MoveToEnd, [this] { moveSelected(Move::ToEnd); });
    connect(&model, &PaperListModel::answered, this, &ReadingListActions::showWhatIsPossible);
    showWhatIsPossible();
}

void ReadingListActions::addTo(QMenu &menu) const
{
    if (!m_model.readingList())
        return;
    menu.addSeparator();
    QMenu *progress = menu.addMenu(tr("Progress"));
    for (const WindowCommand command : progressCommands)
        progress->addAction(m_commands.action(command));
    QMenu *move = menu.addMenu(tr("Move in the list"));
    for (const WindowCommand command : moveCommands)
        move->addAction(m_commands.action(command));
}

void ReadingListActions::showWhatIsPossible()
{
    // The others stay, as their keys say why they do nothing.
    for (const WindowCommand command : progressCommands)
        m_commands.action(command)->setEnabled(m_model.readingList().has_value());
}

void ReadingListActions::cycleProgress()
{
    const QList<PaperId> papers = m_list.selectedPapers();
    // Papers that differ go on together from the one that is least far.
    auto least = ReadingProgress::Done;
    for (const PaperId paper : papers)
        least = std::min(least, m_model.row(paper).progress.value_or(ReadingProgress::ToRead));
    setProgress(nextProgress(least));
}

void ReadingListActions::setProgress(ReadingProgress progress)
{
    if (const std::optional<QString> list = m_model.readingList())
        m_actions.setProgress(m_list.selectedPapers(), *list, progress);
    else
        m_messages.showResult(tr("Progress is told within a reading list. Choose one among the sources."));
}

void ReadingListActions::moveSelected(Move move)
{
    if (!m_model.isReorderable()) {
        m_messages.showResult(
            m_model.readingList()
                ? tr("Papers are moved where the whole list is shown in its own order.")
                : tr("Papers are moved within a reading list. Choose one among the sources."));
        return;
    }
    const QList<PaperId> papers = m_list.selectedPapers();
    if (papers.isEmpty())
        return;
    const int first = m_model.rowOf(papers.first());
    const int last = m_model.rowOf(papers.last());
    switch (move) {
    case Move::Up:
        m_list.moveSelectedTo(std::max(0, first - 1));
        break;
    case Move::Down:
        m_list.moveSelectedTo(last + 2);
        break;
    case Move::ToTop:
        m_list.moveSelectedTo(0);
        break;
    case Move::ToEnd:
        m_list.moveSelectedTo(m_model.rowCount());
        break;
    }
}

} // namespace broadsheet
