#include "widgets/theme/stylesheet.h"

#include "widgets/theme/theme.h"

#include <QHash>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Lengths are in em of the application's font, except for hairlines and corners.
const QString &styleSheetTemplate()
{
    static const QString text = uR"(
QMainWindow, QDialog { background: @panel; }
QToolTip { background: @panel; color: @ink; border: 1px solid @rule; padding: 0.2em 0.4em; }
QMenu { background: @paper; color: @ink; border: 1px solid @rule; padding: 0.3em 0; }
QMenu::item { padding: 0.35em 2em 0.35em 1em; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @rule; margin: 0.3em 0; }
QSplitter::handle { background: @rule; }
QScrollBar:vertical { background: transparent; width: 0.8em; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 0.8em; margin: 0; }
QScrollBar::handle { background: @rule; border-radius: 0.25em; margin: 0.15em; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::handle:vertical { min-height: 2em; }
QScrollBar::handle:horizontal { min-width: 2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit { background: @paper; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 0.3em 0.5em;
    selection-background-color: @selection; selection-color: @ink; }
QLineEdit:focus { border: 2px solid @accent; padding: 0.23em 0.43em; }
QPushButton { background: @paper; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 0.3em 0.9em; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 0.23em 0.83em; }
QPushButton:disabled { color: @disabled; }
QToolButton { background: transparent; color: @ink; border: 2px solid transparent; border-radius: 6px; padding: 0.2em; }
QToolButton#order { color: @soft; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }
QComboBox, QDateEdit { background: @paper; color: @ink; border: 1px solid @rule; border-radius: 6px; padding: 0.3em 0.5em;
    selection-background-color: @selection; selection-color: @ink; }
QComboBox:focus, QDateEdit:focus { border: 2px solid @accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 1.8em; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron.svg); width: 1em; height: 1em; }
QAbstractItemView { background: @paper; color: @ink; border: none; outline: none;
    selection-background-color: @selection; selection-color: @ink; }
QDialog QListWidget { border: 1px solid @rule; border-radius: 6px; padding: 0.2em; }
QDialog QListWidget::item { padding: 0.4em 0.5em; border-radius: 4px; }
QDialog QListWidget::item:selected { background: @selection; color: @ink; }
QComboBox QAbstractItemView, QCompleter QAbstractItemView { border: 1px solid @rule; }
broadsheet--SourcesView { background: @panel; }
broadsheet--NamePrompt { background: @paper; border: 1px solid @rule; border-radius: 7px; }
broadsheet--CompletionPopup { background: @paper; border: 1px solid @rule; border-radius: 7px; padding: 0.2em; }
broadsheet--MistakeNote { background: @paper; color: @error; border: 1px solid @rule; border-radius: 7px;
    padding: 0.4em 0.6em 0.4em 1.95em; }
QProgressBar { background: @chip; border: none; border-radius: 0.2em; max-height: 0.4em; min-height: 0.4em; }
QProgressBar::chunk { background: @accent; border-radius: 0.2em; }
)"_s;
    return text;
}

QString rgba(const QColor &color)
{
    return u"rgba(%1, %2, %3, %4)"_s.arg(color.red())
        .arg(color.green())
        .arg(color.blue())
        .arg(color.alphaF());
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    QColor disabled = theme.color(ColorRole::Soft);
    disabled.setAlphaF(0.6F);
    const QList<std::pair<QString, QColor>> names{
        {u"@panel"_s, theme.color(ColorRole::Panel)},
        {u"@paper"_s, theme.color(ColorRole::Paper)},
        {u"@ink"_s, theme.color(ColorRole::Ink)},
        {u"@soft"_s, theme.color(ColorRole::Soft)},
        {u"@rule"_s, theme.color(ColorRole::Rule)},
        {u"@selection"_s, theme.color(ColorRole::Selection)},
        {u"@chip"_s, theme.color(ColorRole::Chip)},
        {u"@accent"_s, theme.color(ColorRole::Accent)},
        {u"@error"_s, theme.color(ColorRole::Error)},
        {u"@hover"_s, theme.hoverColor()},
        {u"@disabled"_s, disabled},
    };
    QString sheet = styleSheetTemplate();
    for (const auto &[name, color] : names)
        sheet.replace(name, rgba(color));
    return sheet;
}

} // namespace broadsheet
