#include "widgets/window/exportdialog.h"

#include "widgets/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

ExportDialog::ExportDialog(QList<ExportChoice> choices, QWidget *parent)
    : QDialog(parent),
      m_choices(std::move(choices)),
      m_choice(new QComboBox(this)),
      m_abstracts(new QCheckBox(tr("With &abstracts"), this)),
      m_notes(new QCheckBox(tr("With my &notes"), this))
{
    setWindowTitle(tr("Export BibTeX"));
    for (const ExportChoice &choice : std::as_const(m_choices))
        m_choice->addItem(choice.title);
    m_abstracts->setChecked(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const Metrics metrics(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.lines(0.5));
    form->setHorizontalSpacing(metrics.lines(1));
    form->addRow(tr("&Papers"), m_choice);
    form->addRow(QString(), m_abstracts);
    form->addRow(QString(), m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1.25));
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_choice->setMinimumWidth(metrics.ems(22));
}

const PaperSelection &ExportDialog::papers() const
{
    return m_choices.at(m_choice->currentIndex()).papers;
}

WriteOptions ExportDialog::options() const
{
    return {.abstracts = m_abstracts->isChecked() ? Abstracts::Include : Abstracts::Omit,
            .notes = m_notes->isChecked() ? Notes::Include : Notes::Omit};
}

} // namespace broadsheet
