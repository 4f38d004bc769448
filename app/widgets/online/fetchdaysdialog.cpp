#include "widgets/online/fetchdaysdialog.h"

#include "widgets/theme/metrics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int daysOfAWeek = 7;
/// When the Daily Papers began.
QDate firstDay()
{
    return {2023, 5, 1};
}

} // namespace

FetchDaysDialog::FetchDaysDialog(QDate today, QWidget *parent)
    : QDialog(parent),
      m_from(new QDateEdit(today.addDays(1 - daysOfAWeek), this)),
      m_until(new QDateEdit(today, this))
{
    setWindowTitle(tr("Fetch Daily Papers"));
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->setDateRange(firstDay(), today);
        connect(day, &QDateEdit::dateChanged, this, &FetchDaysDialog::showWhatFits);
    }
    layOut();
    showWhatFits();
}

DaysOfDigests FetchDaysDialog::days() const
{
    return {.from = m_from->date(), .until = m_until->date()};
}

void FetchDaysDialog::layOut()
{
    const Metrics metrics(this);
    auto *explanation =
        new QLabel(tr("Days without a digest, such as weekends, are left out. Papers that you "
                      "have are kept as they are, with newer votes."),
                   this);
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.lines(0.5));
    form->setHorizontalSpacing(metrics.lines(1));
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_until);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("F&etch"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    explanation->setMinimumWidth(metrics.ems(26));
}

void FetchDaysDialog::showWhatFits()
{
    m_until->setMinimumDate(m_from->date());
}

} // namespace broadsheet
