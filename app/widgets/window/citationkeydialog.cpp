#include "widgets/window/citationkeydialog.h"

#include "widgets/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

CitationKeyDialog::CitationKeyDialog(const CitationKeyFormula &current, CitationKeyParts example,
                                     QWidget *parent)
    : QDialog(parent),
      m_example(std::move(example)),
      m_preset(new QComboBox(this)),
      m_formula(new QLineEdit(current.text(), this)),
      m_outcome(new QLabel(this)),
      m_renew(new QCheckBox(tr("Give papers that &have a key a new one"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Citation keys"));
    for (const QList<CitationKeyPreset> presets = citationKeyPresets();
         const CitationKeyPreset &preset : presets)
        m_preset->addItem(presetTitle(preset.id));
    m_preset->addItem(tr("My own formula"));
    m_renew->setToolTip(tr("Documents that cite by the old keys must be changed. You can undo this."));
    layOut();
    connect(m_preset, &QComboBox::activated, this, &CitationKeyDialog::takePreset);
    connect(m_formula, &QLineEdit::textChanged, this, &CitationKeyDialog::showPresetOf);
    connect(m_formula, &QLineEdit::textChanged, this, &CitationKeyDialog::showExample);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPresetOf(current.text());
    showExample();
}

CitationKeyFormula CitationKeyDialog::formula() const
{
    return CitationKeyFormula::parse(m_formula->text().trimmed()).value_or(CitationKeyFormula::byDefault());
}

bool CitationKeyDialog::renewsKeys() const
{
    return m_renew->isChecked();
}

QString CitationKeyDialog::presetTitle(QLatin1StringView id)
{
    if (id == "google-scholar"_L1)
        return tr("Google Scholar");
    if (id == "better-bibtex"_L1)
        return tr("Better BibTeX");
    if (id == "jabref"_L1)
        return tr("JabRef");
    if (id == "arxiv"_L1)
        return tr("arXiv");
    return id == "arxiv-id"_L1 ? tr("The arXiv id") : QString(id);
}

void CitationKeyDialog::layOut()
{
    const Metrics metrics(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.lines(0.5));
    form->setHorizontalSpacing(metrics.lines(1));
    form->addRow(tr("Keys &like those of"), m_preset);
    form->addRow(tr("&Formula"), m_formula);
    form->addRow(tr("Example"), m_outcome);
    form->addRow(QString(), m_renew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1.25));
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    m_formula->setMinimumWidth(metrics.ems(26));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setTextFormat(Qt::PlainText);
}

void CitationKeyDialog::showPresetOf(const QString &formula)
{
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    int row = 0;
    while (row < presets.size() && presets.at(row).formula != formula.trimmed())
        ++row;
    m_preset->setCurrentIndex(row);
}

void CitationKeyDialog::takePreset(int row)
{
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    if (row < presets.size())
        m_formula->setText(presets.at(row).formula);
    else
        m_formula->setFocus();
}

void CitationKeyDialog::showExample()
{
    const auto formula = CitationKeyFormula::parse(m_formula->text().trimmed());
    m_outcome->setText(formula ? formula->stem(m_example) : formula.error().message);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(formula.has_value());
}

} // namespace broadsheet
