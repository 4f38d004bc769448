#include "widgets/preferences/preferencesdialog.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themetitle.h"
#include "widgets/window/textsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

PreferencesDialog::PreferencesDialog(const WindowCommands &commands, Theme &theme, TextSize &textSize,
                                     const QString &libraryFile, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_theme(theme), m_textSize(textSize), m_form(new QFormLayout)
{
    setWindowTitle(tr("Preferences"));
    const Metrics metrics(this);
    m_form->setVerticalSpacing(metrics.lines(0.5));
    m_form->setHorizontalSpacing(metrics.lines(1.5));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLooks();
    addNewPapers();
    addCiting();
    addLibrary(libraryFile);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1), metrics.lines(1.5), metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1.25));
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void PreferencesDialog::addLooks()
{
    startSection(tr("Looks"));
    m_form->addRow(tr("&Colors"), themeChoices());
    m_form->addRow(tr("&Text size of papers"), textSizes());
    m_form->addRow(tr("T&ypeface of papers"), typefaces());
    addSwitch(WindowCommand::ToggleCompactRows);
    addSwitch(WindowCommand::ToggleSources);
}

void PreferencesDialog::addNewPapers()
{
    startSection(tr("New papers"));
    addButton(tr("What is fetched, and when"), tr("Change…"), WindowCommand::FetchSettings);
    addButton(tr("Papers kept offline"), tr("Show…"), WindowCommand::Storage);
    addSwitch(WindowCommand::WorkOffline);
}

void PreferencesDialog::addCiting()
{
    startSection(tr("Citing"));
    addButton(tr("How citation keys are made"), tr("Change…"), WindowCommand::CitationKeys);
    addButton(tr("Files kept up to date"), tr("Show…"), WindowCommand::LiveFiles);
    addSwitch(WindowCommand::ToggleCopiedAbstracts);
}

void PreferencesDialog::addLibrary(const QString &libraryFile)
{
    startSection(tr("Keys and library"));
    addButton(tr("Keys of all commands"), tr("Change…"), WindowCommand::ChangeKeys);
    addButton(tr("Backups of the library"), tr("Show…"), WindowCommand::Backups);
    // A field that cannot be changed shows as much of a long path as it can, and all of it can be copied.
    auto *file = new QLineEdit(QDir::toNativeSeparators(libraryFile), this);
    file->setReadOnly(true);
    file->setAccessibleName(tr("File of the library"));
    file->setToolTip(file->text());
    m_form->addRow(tr("File of the library"), file);
}

void PreferencesDialog::startSection(const QString &title)
{
    auto *head = new QLabel(title, this);
    head->setFont(serifFont(font(), 1.1, QFont::DemiBold));
    head->setAlignment(Qt::AlignBottom);
    const bool isFirst = m_form->rowCount() == 0;
    head->setMinimumHeight(Metrics(this).lines(isFirst ? 1.5 : 2.25));
    m_form->addRow(head);
}

void PreferencesDialog::addButton(const QString &meaning, const QString &text, WindowCommand command)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(meaning);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, m_commands.action(command), &QAction::trigger);
    m_form->addRow(meaning, button);
}

void PreferencesDialog::addSwitch(WindowCommand command)
{
    QAction *action = m_commands.action(command);
    auto *box = new QCheckBox(WindowCommands::title(command), this);
    box->setChecked(action->isChecked());
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    m_form->addRow(QString(), box);
}

QComboBox *PreferencesDialog::themeChoices()
{
    auto *choices = new QComboBox(this);
    for (const ThemeChoice choice : allThemeChoices())
        choices->addItem(themeTitle(choice), QVariant::fromValue(choice));
    const auto showChoice = [this, choices] {
        choices->setCurrentIndex(choices->findData(QVariant::fromValue(m_theme.choice())));
    };
    showChoice();
    connect(&m_theme, &Theme::changed, choices, showChoice);
    connect(choices, &QComboBox::activated, this,
            [this, choices] { m_theme.choose(choices->currentData().value<ThemeChoice>()); });
    return choices;
}

QComboBox *PreferencesDialog::textSizes()
{
    auto *sizes = new QComboBox(this);
    for (const int percent : TextSize::steps())
        sizes->addItem(tr("%1 %", "text size").arg(QLocale().toString(percent)), percent);
    const auto showSize = [this, sizes] {
        sizes->setCurrentIndex(sizes->findData(m_textSize.percent()));
    };
    showSize();
    connect(&m_textSize, &TextSize::changed, sizes, showSize);
    connect(sizes, &QComboBox::activated, this,
            [this, sizes] { m_textSize.setPercent(sizes->currentData().toInt()); });
    return sizes;
}

QComboBox *PreferencesDialog::typefaces()
{
    auto *typefaces = new QComboBox(this);
    typefaces->addItem(tr("Serif", "typeface"), QVariant::fromValue(Typeface::Serif));
    typefaces->addItem(tr("Sans serif", "typeface"), QVariant::fromValue(Typeface::SansSerif));
    typefaces->setCurrentIndex(typefaces->findData(QVariant::fromValue(m_theme.typeface())));
    connect(typefaces, &QComboBox::activated, this,
            [this, typefaces] { m_theme.setTypeface(typefaces->currentData().value<Typeface>()); });
    return typefaces;
}

} // namespace broadsheet
