#include "widgets/window/focusmode.h"

#include "widgets/detail/detailpane.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/statusline.h"
#include "widgets/window/panefolding.h"
#include "widgets/window/textsize.h"

#include <QApplication>
#include <QLocale>
#include <QShortcut>

#include <array>

namespace broadsheet {

namespace {

/// There is room for it, and nothing beside it that it should go with.
constexpr double magnification = 1.2;
/// Commands whose keys belong to the list, which is not there in this mode.
constexpr std::array listCommands{WindowCommand::ReadOn, WindowCommand::ReadBack, WindowCommand::OpenPage,
                                  WindowCommand::DeletePaper};

} // namespace

FocusMode::FocusMode(const WindowCommands &commands, PaneFolding &folding, PaperListView &list,
                     DetailPane &detail, StatusLine &status, TextSize &textSize,
                     const QList<QWidget *> &chrome, QWidget &window)
    : QObject(&window),
      m_commands(commands),
      m_folding(folding),
      m_list(list),
      m_detail(detail),
      m_status(status),
      m_textSize(textSize),
      m_chrome(chrome),
      m_escape(new QShortcut(Qt::Key_Escape, &window))
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &FocusMode::escape);
    connect(commands.action(WindowCommand::FocusOnPaper), &QAction::toggled, this,
            [this](bool on) { on ? enter() : leave(); });
    connect(&list, &PaperListView::currentPaperChanged, this, &FocusMode::showPosition);
    for (const WindowCommand command : listCommands)
        window.addAction(commands.action(command));
}

void FocusMode::enter()
{
    m_isOn = true;
    m_focusBefore = QApplication::focusWidget();
    for (QWidget *part : std::as_const(m_chrome))
        part->hide();
    m_folding.showDetailAlone();
    m_textSize.magnify(magnification);
    m_detail.setPlacement(DetailPane::Placement::Middle);
    for (const WindowCommand command : listCommands)
        m_commands.action(command)->setShortcutContext(Qt::WindowShortcut);
    m_escape->setEnabled(true);
    m_detail.setFocus();
    showPosition();
}

void FocusMode::leave()
{
    m_isOn = false;
    m_escape->setEnabled(false);
    for (const WindowCommand command : listCommands)
        m_commands.action(command)->setShortcutContext(Qt::WidgetShortcut);
    m_textSize.magnify(1);
    m_detail.setPlacement(DetailPane::Placement::Beginning);
    m_folding.showAll();
    for (QWidget *part : std::as_const(m_chrome))
        part->show();
    m_status.showPosition({});
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void FocusMode::escape()
{
    // Out of what is being written first.
    if (QApplication::focusWidget() != &m_detail)
        m_detail.setFocus();
    else
        m_commands.action(WindowCommand::FocusOnPaper)->setChecked(false);
}

void FocusMode::showPosition()
{
    if (!m_isOn)
        return;
    const QModelIndex current = m_list.currentIndex();
    const QLocale locale;
    m_status.showPosition(
        current.isValid()
            ? tr("%1 of %2", "place of a paper in the list, papers in the list")
                  .arg(locale.toString(current.row() + 1), locale.toString(m_list.model()->rowCount()))
            : QString());
}

} // namespace broadsheet
