#include "widgets/keys/keyoverlay.h"

#include "widgets/keys/keytext.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace broadsheet {

using namespace Qt::StringLiterals;

KeyOverlay::KeyOverlay(const WindowCommands &commands, const Theme &theme, QWidget *parent)
    : Overlay(theme, parent), m_commands(commands)
{
    setObjectName(QStringLiteral("keyOverlay"));
    setAccessibleName(tr("All keys"));
}

void KeyOverlay::open()
{
    // Keys may have changed since it was made.
    delete m_sheet;
    m_sheet = makeSheet();
    openWith(*m_sheet);
}

bool KeyOverlay::event(QEvent *event)
{
    // While the overlay is open, no key is a command: each only sends it away.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Overlay::event(event);
}

void KeyOverlay::keyPressEvent(QKeyEvent *)
{
    dismiss();
}

QWidget *KeyOverlay::makeSheet()
{
    const Metrics metrics(this);
    auto *sheet = new QWidget(this);
    auto *layout = new QHBoxLayout(sheet);
    layout->setContentsMargins(metrics.lines(2), metrics.lines(1.5), metrics.lines(2), metrics.lines(1.5));
    layout->setSpacing(metrics.lines(3));
    layout->addWidget(makeColumn({WindowCommandGroup::Moving, WindowCommandGroup::Opening}), 0, Qt::AlignTop);
    layout->addWidget(makeColumn({WindowCommandGroup::Marking, WindowCommandGroup::ReadingLists}), 0,
                      Qt::AlignTop);
    layout->addWidget(
        makeColumn({WindowCommandGroup::Citing, WindowCommandGroup::Library, WindowCommandGroup::Window}), 0,
        Qt::AlignTop);
    return sheet;
}

QWidget *KeyOverlay::makeColumn(const QList<WindowCommandGroup> &groups)
{
    const Metrics metrics(this);
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics.lines(1.5));
    grid->setVerticalSpacing(metrics.lines(0.25));
    const QPalette soft = labelPalette(theme().color(ColorRole::Soft));
    for (const WindowCommandGroup group : groups) {
        auto *head = new QLabel(WindowCommands::groupTitle(group));
        head->setFont(serifFont(font(), 1.1, QFont::DemiBold));
        const int headRow = grid->rowCount();
        grid->addWidget(head, headRow, 0, 1, 2);
        grid->setRowMinimumHeight(headRow, metrics.lines(groups.first() == group ? 1.5 : 2.5));
        head->setAlignment(Qt::AlignBottom);
        for (const WindowCommand command : m_commands.all()) {
            const QAction &action = *m_commands.action(command);
            if (m_commands.group(command) != group || action.shortcuts().isEmpty())
                continue;
            auto *meaning = new QLabel(WindowCommands::title(command));
            auto *keys = new QLabel(keysText(action));
            keys->setPalette(soft);
            const int row = grid->rowCount();
            grid->addWidget(meaning, row, 0);
            grid->addWidget(keys, row, 1, Qt::AlignRight);
        }
    }
    return column;
}

} // namespace broadsheet
