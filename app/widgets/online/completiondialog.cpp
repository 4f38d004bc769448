#include "widgets/online/completiondialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

void addItem(QListWidget &list, const QString &title, const QString &finding)
{
    const QString text = title + u'\n' + finding;
    auto *item = new QListWidgetItem(text, &list);
    item->setToolTip(text);
}

} // namespace

CompletionDialog::CompletionDialog(const CompletionSummary &summary, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Papers found by their titles"));
    const Metrics metrics(this);
    auto *list = new QListWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumSize(metrics.ems(40), metrics.lines(16));
    for (const CompletedPaper &paper : summary.found) {
        addItem(*list, paper.title,
                tr("%1 · %2", "arXiv id, title that was found").arg(paper.arxivId, paper.foundTitle));
    }
    for (const QString &title : summary.notFound)
        addItem(*list, title, tr("Not found"));

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
    layout->addWidget(list, 1);
    layout->addWidget(explanation);
    layout->addWidget(buttons);
}

} // namespace broadsheet
