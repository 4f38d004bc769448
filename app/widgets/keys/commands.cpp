#include "widgets/keys/commands.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct CommandEntry
{
    Command command;
    CommandGroup group;
    KeyScope scope;
    const char *text;
    QList<QKeySequence> keys;
};

QList<QKeySequence> standard(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

/// The keys follow FIELD's convention for readers: single letters to triage, standard keys for the rest.
const QList<CommandEntry> &commandTable()
{
    using enum Command;
    using enum CommandGroup;
    using enum KeyScope;
    static const QList<CommandEntry> table{
        {ReadOn,
         Moving,
         PaperList,
         QT_TRANSLATE_NOOP("Commands", "Read on, then next unread"),
         {Qt::Key_Space}},
        {ReadBack,
         Moving,
         PaperList,
         QT_TRANSLATE_NOOP("Commands", "Read back"),
         {Qt::SHIFT | Qt::Key_Space}},
        {NextPaper, Moving, Anywhere, QT_TRANSLATE_NOOP("Commands", "Next paper"), {Qt::Key_J}},
        {PreviousPaper, Moving, Anywhere, QT_TRANSLATE_NOOP("Commands", "Previous paper"), {Qt::Key_K}},
        {NextUnread, Moving, Anywhere, QT_TRANSLATE_NOOP("Commands", "Next unread paper"), {Qt::Key_N}},
        {PreviousUnread,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("Commands", "Previous unread paper"),
         {Qt::Key_P}},
        {NewerDigest, Moving, Anywhere, QT_TRANSLATE_NOOP("Commands", "Newer digest"), {Qt::Key_BracketLeft}},
        {OlderDigest,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("Commands", "Older digest"),
         {Qt::Key_BracketRight}},
        {Search, Moving, Anywhere, QT_TRANSLATE_NOOP("Commands", "Search"),
         QList<QKeySequence>{Qt::Key_Slash} + standard(QKeySequence::Find)},
        {GoBack,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("Commands", "Back to the list"),
         {Qt::ALT | Qt::Key_Left}},
        {ToggleRead,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("Commands", "Read or unread"),
         {Qt::Key_M, Qt::Key_U}},
        {ToggleStar, Marking, Anywhere, QT_TRANSLATE_NOOP("Commands", "Star"), {Qt::Key_S}},
        {EditNote, Marking, Anywhere, QT_TRANSLATE_NOOP("Commands", "Note"), {Qt::Key_E}},
        {AddTag, Marking, Anywhere, QT_TRANSLATE_NOOP("Commands", "Tag…"), {Qt::Key_T}},
        {AddToReadingList, Marking, Anywhere, QT_TRANSLATE_NOOP("Commands", "Reading list…"), {Qt::Key_L}},
        {SelectPaper, Marking, Anywhere, QT_TRANSLATE_NOOP("Commands", "Select paper"), {Qt::Key_X}},
        {MarkAllRead,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("Commands", "Mark all listed as read"),
         {Qt::SHIFT | Qt::Key_A}},
        {OpenPage,
         Opening,
         PaperList,
         QT_TRANSLATE_NOOP("Commands", "Open the paper's page"),
         {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}},
        {OpenCode, Opening, Anywhere, QT_TRANSLATE_NOOP("Commands", "Open the code"), {Qt::Key_G}},
        {OpenPdf, Opening, Anywhere, QT_TRANSLATE_NOOP("Commands", "Open the PDF"), {Qt::Key_V}},
        {CopyBibtex, Citing, Anywhere, QT_TRANSLATE_NOOP("Commands", "Copy BibTeX"), {Qt::Key_C}},
        {CopyKey, Citing, Anywhere, QT_TRANSLATE_NOOP("Commands", "Copy citation key"), {Qt::Key_Y}},
        {Export, Citing, Anywhere, QT_TRANSLATE_NOOP("Commands", "Export…"), standard(QKeySequence::Save)},
        {Import, Library, Anywhere, QT_TRANSLATE_NOOP("Commands", "Import files…"),
         standard(QKeySequence::Open)},
        {Paste, Library, Anywhere, QT_TRANSLATE_NOOP("Commands", "Import from the clipboard"),
         standard(QKeySequence::Paste)},
        {Undo, Library, Anywhere, QT_TRANSLATE_NOOP("Commands", "Undo"), standard(QKeySequence::Undo)},
        {Redo, Library, Anywhere, QT_TRANSLATE_NOOP("Commands", "Redo"), standard(QKeySequence::Redo)},
        {ToggleSources, Window, Anywhere, QT_TRANSLATE_NOOP("Commands", "Show sources"), {Qt::Key_F9}},
        {ToggleCompactRows, Window, Anywhere, QT_TRANSLATE_NOOP("Commands", "Compact rows"), {}},
        {FullScreen, Window, Anywhere, QT_TRANSLATE_NOOP("Commands", "Full screen"),
         standard(QKeySequence::FullScreen)},
        {ShowKeys, Window, Anywhere, QT_TRANSLATE_NOOP("Commands", "All keys"),
         QList<QKeySequence>{Qt::Key_Question} + standard(QKeySequence::HelpContents)},
        {Quit, Window, Anywhere, QT_TRANSLATE_NOOP("Commands", "Quit"), {Qt::CTRL | Qt::Key_Q}},
    };
    return table;
}

} // namespace

Commands::Commands(QWidget *window, QWidget *paperList) : QObject(window)
{
    for (const CommandEntry &entry : commandTable()) {
        auto *action = new QAction(QCoreApplication::translate("Commands", entry.text), this);
        action->setShortcuts(entry.keys);
        const bool inWindow = entry.scope == KeyScope::Anywhere;
        action->setShortcutContext(inWindow ? Qt::WindowShortcut : Qt::WidgetShortcut);
        (inWindow ? window : paperList)->addAction(action);
        m_actions.emplace(entry.command, action);
    }
    for (const Command command : {Command::ToggleSources, Command::ToggleCompactRows, Command::FullScreen})
        action(command)->setCheckable(true);
}

CommandGroup Commands::group(Command command) const
{
    const auto &table = commandTable();
    const auto entry = std::find_if(table.begin(), table.end(), [command](const CommandEntry &candidate) {
        return candidate.command == command;
    });
    return entry->group;
}

QList<Command> Commands::all() const
{
    QList<Command> commands;
    for (const CommandEntry &entry : commandTable())
        commands.append(entry.command);
    return commands;
}

QString Commands::groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Moving:
        return tr("Moving");
    case CommandGroup::Marking:
        return tr("Marking");
    case CommandGroup::Opening:
        return tr("Opening");
    case CommandGroup::Citing:
        return tr("Citing");
    case CommandGroup::Library:
        return tr("Library");
    case CommandGroup::Window:
        return tr("Window");
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
