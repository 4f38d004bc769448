#include "widgets/window/backupsdialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

BackupsDialog::BackupsDialog(QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget(this)),
      m_explanation(new QLabel(this)),
      m_backUp(new QPushButton(tr("&Back up now"), this)),
      m_restore(new QPushButton(tr("&Restore this one"), this))
{
    setWindowTitle(tr("Backups"));
    m_list->setAccessibleName(windowTitle());
    m_explanation->setWordWrap(true);
    m_explanation->setText(tr("Looking for backups…"));
    m_restore->setEnabled(false);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::chooseOne);
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        m_backUp->setEnabled(false);
        m_explanation->setText(tr("Backing up…"));
        emit backupWanted();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString fileName = m_found.backups.at(m_list->currentRow()).fileName;
        accept();
        emit restoreWanted(fileName);
    });
}

void BackupsDialog::layOut()
{
    const Metrics metrics(this);
    m_list->setMinimumSize(metrics.ems(34), metrics.lines(11));
    // The longest explanation has three lines in some languages, and comes after the dialog has its size.
    m_explanation->setMinimumHeight(metrics.lines(3.5));
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_backUp, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
}

void BackupsDialog::show(const FoundBackups &found)
{
    m_found = found;
    m_list->clear();
    for (const Backup &backup : found.backups)
        m_list->addItem(describe(backup));
    m_backUp->setEnabled(true);
    m_list->setCurrentRow(0);
    chooseOne();
}

void BackupsDialog::chooseOne()
{
    const bool isChosen = m_list->currentRow() >= 0;
    m_restore->setEnabled(isChosen);
    if (!isChosen) {
        m_explanation->setText(
            tr("There is none yet. One is made each day while the window is open, and kept for "
               "seven days, the last of a week for four weeks."));
    } else if (isMuchSmaller(m_found.backups.at(m_list->currentRow()), m_found.presentPapers)) {
        m_explanation->setText(tr("This backup is much smaller than the library, which has %n papers.",
                                  nullptr, m_found.presentPapers));
    } else {
        m_explanation->setText(
            tr("Restoring closes the window for a moment. The library as it is now is kept "
               "beside the restored one."));
    }
}

QString BackupsDialog::describe(const Backup &backup) const
{
    const QString line =
        tr("%1 · %2, %3, %4", "moment, papers, notes, size")
            .arg(QLocale().toString(backup.made, QLocale::ShortFormat),
                 tr("%n papers", nullptr, backup.papers), tr("%n notes", nullptr, backup.notes),
                 QLocale().formattedDataSize(backup.bytes));
    return isMuchSmaller(backup, m_found.presentPapers) ? tr("%1 · much smaller", "a backup").arg(line)
                                                        : line;
}

} // namespace broadsheet
