#include "widgets/online/onlinesettingsdialog.h"

#include "widgets/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

OnlineSettingsDialog::OnlineSettingsDialog(const OnlineSettings &current, QWidget *parent)
    : QDialog(parent),
      m_schedule(new QComboBox(this)),
      m_categories(new QLineEdit(current.arxivCategories.join(u' '), this)),
      m_mistake(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Fetching"));
    m_schedule->addItem(tr("When I ask for it"), QVariant::fromValue(FetchSchedule::Never));
    m_schedule->addItem(tr("Every hour"), QVariant::fromValue(FetchSchedule::Hourly));
    m_schedule->addItem(tr("Every three hours"), QVariant::fromValue(FetchSchedule::EveryThreeHours));
    m_schedule->addItem(tr("Once a day"), QVariant::fromValue(FetchSchedule::Daily));
    m_schedule->setCurrentIndex(m_schedule->findData(QVariant::fromValue(current.schedule)));
    m_categories->setPlaceholderText(tr("cs.CL cs.LG", "an example"));
    m_categories->setClearButtonEnabled(true);
    layOut();
    connect(m_categories, &QLineEdit::textChanged, this, &OnlineSettingsDialog::showMistake);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showMistake();
}

FetchSchedule OnlineSettingsDialog::schedule() const
{
    return m_schedule->currentData().value<FetchSchedule>();
}

QString OnlineSettingsDialog::arxivCategories() const
{
    return m_categories->text();
}

void OnlineSettingsDialog::layOut()
{
    const Metrics metrics(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.lines(0.5));
    form->setHorizontalSpacing(metrics.lines(1));
    form->addRow(tr("&Fetch new papers"), m_schedule);
    form->addRow(tr("&Also from arXiv"), m_categories);
    form->addRow(QString(), m_mistake);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1.25));
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    m_categories->setMinimumWidth(metrics.ems(26));
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
}

void OnlineSettingsDialog::showMistake()
{
    const auto read = arxivCategoriesFromText(m_categories->text());
    m_mistake->setText(read ? tr("Categories with spaces between; leave it empty for none.")
                            : read.error().message);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(read.has_value());
}

} // namespace broadsheet
