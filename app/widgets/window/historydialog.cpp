#include "widgets/window/historydialog.h"

#include "library/library.h"
#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

HistoryDialog::HistoryDialog(const Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_steps(new QListWidget(this)),
      m_undo(new QPushButton(tr("&Undo the last"), this)),
      m_redo(new QPushButton(tr("&Do it again"), this))
{
    setWindowTitle(tr("What you did"));
    m_steps->setAccessibleName(windowTitle());
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    layOut();
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &HistoryDialog::redoWanted);
    connect(&library, &Library::historyChanged, this, &HistoryDialog::showHistory);
    showHistory();
}

void HistoryDialog::layOut()
{
    const Metrics metrics(this);
    m_steps->setMinimumSize(metrics.ems(32), metrics.lines(14));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    buttons->addButton(m_redo, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
}

void HistoryDialog::showHistory()
{
    m_steps->clear();
    const UndoHistory &history = m_library.history();
    QList<UndoStep> undone = history.redoable;
    std::reverse(undone.begin(), undone.end());
    addSteps(undone, tr("%1 · undone · %2", "action, time"));
    addSteps(history.undoable, tr("%1 · %2", "action, time"));
    if (m_steps->count() == 0)
        m_steps->addItem(tr("Nothing yet. Stars, notes, tags and all else that you do can be undone here."));
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
}

void HistoryDialog::addSteps(const QList<UndoStep> &steps, const QString &form)
{
    for (const UndoStep &step : steps)
        m_steps->addItem(
            form.arg(step.label, QLocale().toString(step.moment.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace broadsheet
