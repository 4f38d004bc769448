#include "widgets/window/noterevisionsdialog.h"

#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace broadsheet {

NoteRevisionsDialog::NoteRevisionsDialog(const QString &now, const QList<NoteRevision> &revisions,
                                         QWidget *parent)
    : QDialog(parent),
      m_now(now),
      m_revisions(revisions),
      m_moments(new QListWidget(this)),
      m_then(makeText(tr("The note as it was"))),
      m_present(makeText(tr("The note as it is now"))),
      m_restore(new QPushButton(tr("&Restore this version"), this))
{
    setWindowTitle(tr("Earlier versions of the note"));
    m_moments->setAccessibleName(tr("When it was written"));
    for (const NoteRevision &revision : revisions) {
        m_moments->addItem(revision.written.isValid()
                               ? QLocale().toString(revision.written.toLocalTime(), QLocale::ShortFormat)
                               : tr("Earlier"));
    }
    m_present->setPlainText(now.isEmpty() ? tr("(empty)") : now);
    layOut();
    connect(m_moments, &QListWidget::currentRowChanged, this, &NoteRevisionsDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreWanted(m_revisions.at(m_moments->currentRow()).note);
        accept();
    });
    m_moments->setCurrentRow(0);
}

QPlainTextEdit *NoteRevisionsDialog::makeText(const QString &name)
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(name);
    return text;
}

void NoteRevisionsDialog::layOut()
{
    const Metrics metrics(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setHorizontalSpacing(metrics.lines(1));
    layout->setVerticalSpacing(metrics.lines(0.5));
    layout->addWidget(new QLabel(tr("Then"), this), 0, 1);
    layout->addWidget(new QLabel(tr("Now"), this), 0, 2);
    layout->addWidget(m_moments, 1, 0);
    layout->addWidget(m_then, 1, 1);
    layout->addWidget(m_present, 1, 2);
    layout->addWidget(buttons, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    m_moments->setFixedWidth(metrics.ems(13));
    m_then->setMinimumSize(metrics.ems(22), metrics.lines(12));
    m_present->setMinimumSize(metrics.ems(22), metrics.lines(12));
}

void NoteRevisionsDialog::showChosen()
{
    const QString &then = m_revisions.at(m_moments->currentRow()).note;
    m_then->setPlainText(then);
    m_restore->setEnabled(then != m_now);
}

} // namespace broadsheet
