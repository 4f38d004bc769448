#include "widgets/window/trashdialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

TrashDialog::TrashDialog(QDateTime now, QWidget *parent)
    : QDialog(parent),
      m_now(std::move(now)),
      m_list(new QListWidget(this)),
      m_explanation(new QLabel(this)),
      m_restore(new QPushButton(tr("&Put back"), this)),
      m_empty(new QPushButton(tr("&Delete all for good"), this))
{
    setWindowTitle(tr("Trash"));
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_explanation->setWordWrap(true);
    m_restore->setEnabled(false);
    m_empty->setEnabled(false);
    layOut();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TrashDialog::chooseSome);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        QList<PaperId> chosen;
        const QList<QListWidgetItem *> items = m_list->selectedItems();
        for (const QListWidgetItem *item : items)
            chosen.append(m_papers.at(m_list->row(item)).paper);
        emit restoreWanted(chosen);
    });
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::emptyWanted);
}

void TrashDialog::layOut()
{
    const Metrics metrics(this);
    m_list->setMinimumSize(metrics.ems(34), metrics.lines(11));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_empty, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
}

void TrashDialog::show(const QList<TrashedPaper> &papers)
{
    m_papers = papers;
    m_list->clear();
    for (const TrashedPaper &paper : papers) {
        auto *item = new QListWidgetItem(describe(paper), m_list);
        item->setToolTip(paper.title);
    }
    m_explanation->setText(
        papers.isEmpty()
            ? tr("The trash is empty. Deleted papers rest here for %n days.", nullptr, daysInTrash)
            : tr("A paper that is put back has its notes, tags and lists again. After "
                 "%n days here it is gone for good.",
                 nullptr, daysInTrash));
    m_empty->setEnabled(!papers.isEmpty());
    m_list->setCurrentRow(0);
    chooseSome();
}

void TrashDialog::chooseSome()
{
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
}

QString TrashDialog::describe(const TrashedPaper &paper) const
{
    const auto daysLeft = std::max<qint64>(0, daysInTrash - paper.deleted.daysTo(m_now));
    return tr("%1 · %2", "how long a paper stays in the trash, its title")
        .arg(tr("%n days left", nullptr, static_cast<int>(daysLeft)), paper.title);
}

} // namespace broadsheet
