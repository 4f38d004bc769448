#include "widgets/palette/commandpalette.h"

#include "widgets/palette/palettedelegate.h"
#include "widgets/palette/palettemodel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double widestEms = 44;
constexpr int shownRows = 12;

} // namespace

CommandPalette::CommandPalette(Library &library, const SourcesModel &sources, const WindowCommands &commands,
                               const Theme &theme, QWidget *parent)
    : Overlay(theme, parent),
      m_commands(commands),
      m_search(library, sources, commands),
      m_model(new PaletteModel(this)),
      m_sheet(new QWidget(this)),
      m_field(new QLineEdit(m_sheet)),
      m_list(new QListView(m_sheet))
{
    setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find a command, a tag, a list, a digest or a paper"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, &m_search, &PaletteSearch::find);
    connect(&m_search, &PaletteSearch::found, this, &CommandPalette::show);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { use(index.row()); });
}

void CommandPalette::open()
{
    m_field->clear();
    m_search.find({});
    openWith(*m_sheet);
}

QRect CommandPalette::sheetPlace(const QSize & /*wanted*/) const
{
    const Metrics metrics(this);
    const int width = std::min(metrics.ems(widestEms), this->width() - metrics.lines(2));
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int height = std::min(m_field->sizeHint().height() + shownRows * rowHeight + metrics.lines(2),
                                this->height() - metrics.lines(2));
    return {(this->width() - width) / 2, std::min(this->height() / 8, (this->height() - height) / 2), width,
            height};
}

void CommandPalette::show(const QList<PaletteEntry> &entries)
{
    // Whoever has gone down the list already stays on what is chosen while papers come below it.
    const int row = std::max(0, m_list->currentIndex().row());
    const bool stays = row > 0 && row < m_model->rowCount() && row < entries.size() &&
                       m_model->entry(row).leadsWhere(entries.at(row));
    m_model->show(entries);
    m_list->setCurrentIndex(m_model->index(stays ? row : 0));
}

void CommandPalette::move(Direction direction, int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + (direction == Direction::Down ? rows : -rows);
    // A single step goes round; a page stops at the ends.
    const int next = rows == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(Direction::Down, 1);
        return true;
    case Qt::Key_Up:
        move(Direction::Up, 1);
        return true;
    case Qt::Key_PageDown:
        move(Direction::Down, shownRows);
        return true;
    case Qt::Key_PageUp:
        move(Direction::Up, shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        use(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // While the palette is open, no key is a command.
        event->accept();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(press->keyCombination());
        if (m_commands.action(WindowCommand::ShowPalette)->shortcuts().contains(pressed)) {
            dismiss();
            return true;
        }
        if (takeKey(press->key()))
            return true;
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::use(int row)
{
    if (row < 0)
        return;
    const PaletteEntry entry = m_model->entry(row);
    m_search.noteUse(entry);
    dismiss();
    if (const auto *command = std::get_if<WindowCommand>(&entry.target))
        m_commands.action(*command)->trigger();
    else if (const auto *source = std::get_if<PaperSource>(&entry.target))
        emit sourceChosen(*source);
    else
        emit paperChosen(std::get<PaperId>(entry.target));
}

} // namespace broadsheet
