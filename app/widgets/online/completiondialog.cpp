#include "widgets/online/completiondialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broadsheet {

CompletionDialog::CompletionDialog(const CompletionSummary &summary, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Papers found by their titles"));
    const Metrics metrics(this);
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(windowTitle());
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setColumnCount(3);
    table->setHeaderLabels({tr("In the library"), tr("Found"), tr("arXiv id")});
    for (const CompletedPaper &paper : summary.found) {
        auto *item = new QTreeWidgetItem(table, {paper.title, paper.foundTitle, paper.arxivId});
        item->setToolTip(0, paper.title);
        item->setToolTip(1, paper.foundTitle);
    }
    for (const QString &title : summary.notFound) {
        auto *item = new QTreeWidgetItem(table, {title, tr("Not found"), {}});
        item->setToolTip(0, title);
        item->setDisabled(true);
    }
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table->setMinimumSize(metrics.ems(46), metrics.lines(14));

    auto *explanation = new QLabel(tr("A paper is taken for the same when at least nine words of ten in the "
                                      "titles agree and no other paper agrees as well."),
                                   this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    undo->setEnabled(!summary.found.isEmpty());
    connect(undo, &QPushButton::clicked, this, [this] {
        accept();
        emit undoWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(table, 1);
    layout->addWidget(explanation);
    layout->addWidget(buttons);
}

} // namespace broadsheet
