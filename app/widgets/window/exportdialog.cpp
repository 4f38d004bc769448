#include "widgets/window/exportdialog.h"

#include "widgets/theme/metrics.h"
#include "widgets/window/exportformattitle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

ExportDialog::ExportDialog(QList<ExportChoice> choices, const ExportPreferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_choices(std::move(choices)),
      m_choice(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_abstracts(new QCheckBox(tr("With &abstracts"), this)),
      m_notes(new QCheckBox(this)),
      m_latexLetters(new QCheckBox(tr("Spell special &letters in LaTeX"), this)),
      m_upToDate(new QCheckBox(tr("&Keep the file up to date"), this))
{
    setWindowTitle(tr("Export papers"));
    for (const ExportChoice &choice : std::as_const(m_choices))
        m_choice->addItem(choice.title);
    addFormats(preferences.format);
    m_abstracts->setChecked(preferences.abstracts == Abstracts::Include);
    m_latexLetters->setChecked(preferences.encoding == Encoding::Latex);
    m_latexLetters->setToolTip(tr("For LaTeX before 2018 and other programs that take ASCII alone"));
    m_upToDate->setToolTip(tr("The file is written anew whenever the papers that it holds change."));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatTheChoiceCan);
    showWhatTheChoiceCan();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatTheFormatCan);
    showWhatTheFormatCan();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const Metrics metrics(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.lines(0.5));
    form->setHorizontalSpacing(metrics.lines(1));
    form->addRow(tr("&Papers"), m_choice);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_abstracts);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_latexLetters);
    form->addRow(QString(), m_upToDate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1.25));
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_choice->setMinimumWidth(metrics.ems(22));
}

void ExportDialog::addFormats(ExportFormat preset)
{
    for (const QStringList names = exportFormatNames(); const QString &name : names)
        m_format->addItem(exportFormatTitle(*exportFormatFromName(name)), name);
    m_format->setCurrentIndex(m_format->findData(exportFormatName(preset)));
}

void ExportDialog::showWhatTheFormatCan()
{
    m_abstracts->setEnabled(!hasEverything(format()));
    m_notes->setEnabled(!hasEverything(format()));
    m_latexLetters->setEnabled(hasLatexLetters(format()));
    m_notes->setText(hasTags(format()) ? tr("With my &notes and tags") : tr("With my &notes"));
}

void ExportDialog::showWhatTheChoiceCan()
{
    // What the reader has picked by hand stays as it is; a search goes on finding.
    m_upToDate->setEnabled(std::holds_alternative<PaperQuery>(papers()));
}

bool ExportDialog::keepsUpToDate() const
{
    return m_upToDate->isEnabled() && m_upToDate->isChecked();
}

const PaperSelection &ExportDialog::papers() const
{
    return m_choices.at(m_choice->currentIndex()).papers;
}

ExportFormat ExportDialog::format() const
{
    return *exportFormatFromName(m_format->currentData().toString());
}

WriteOptions ExportDialog::options() const
{
    const ExportPreferences chosen = preferences();
    const auto *query = std::get_if<PaperQuery>(&papers());
    const auto *list = query != nullptr ? std::get_if<ReadingListPapers>(&query->source) : nullptr;
    const bool isWholeList = list != nullptr && query->search.isEmpty();
    return {.abstracts = chosen.abstracts,
            .notes = m_notes->isChecked() ? Notes::Include : Notes::Omit,
            .heading = isWholeList ? list->readingList : m_choice->currentText(),
            .readingList = list != nullptr ? list->readingList : QString(),
            .encoding = chosen.encoding};
}

ExportPreferences ExportDialog::preferences() const
{
    return {.format = format(),
            .abstracts = m_abstracts->isChecked() ? Abstracts::Include : Abstracts::Omit,
            .encoding = m_latexLetters->isChecked() ? Encoding::Latex : Encoding::Utf8};
}

} // namespace broadsheet
