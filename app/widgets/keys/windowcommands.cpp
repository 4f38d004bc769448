#include "widgets/keys/windowcommands.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QWidget>

#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct CommandEntry
{
    WindowCommand command;
    WindowCommandGroup group;
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
    using enum WindowCommand;
    using enum WindowCommandGroup;
    using enum KeyScope;
    static const QList<CommandEntry> table{
        {ReadOn,
         Moving,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Read on, then next unread"),
         {Qt::Key_Space}},
        {ReadBack,
         Moving,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Scroll back"),
         {Qt::SHIFT | Qt::Key_Space}},
        {NextPaper, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Next paper"), {Qt::Key_J}},
        {PreviousPaper, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Previous paper"), {Qt::Key_K}},
        {NextUnread, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Next unread paper"), {Qt::Key_N}},
        {PreviousUnread,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Previous unread paper"),
         {Qt::Key_P}},
        {NewerDigest,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Newer digest"),
         {Qt::Key_BracketLeft}},
        {OlderDigest,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Older digest"),
         {Qt::Key_BracketRight}},
        {Search, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Search"),
         QList<QKeySequence>{Qt::Key_Slash} + standard(QKeySequence::Find)},
        {ToggleRelevance,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Best match or newest first"),
         {Qt::Key_R}},
        {GoBack,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Back to the list"),
         {Qt::Key_Backspace}},
        {Back, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Back to what was read before"),
         standard(QKeySequence::Back).mid(0, 1)},
        {Forward, Moving, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Forward again"),
         standard(QKeySequence::Forward).mid(0, 1)},
        {ShowPalette,
         Moving,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Find anything…"),
         {Qt::CTRL | Qt::Key_K}},
        {ToggleRead,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Read or unread"),
         {Qt::Key_M, Qt::Key_U}},
        {ToggleStar, Marking, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Star"), {Qt::Key_S}},
        {EditNote, Marking, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Note"), {Qt::Key_E}},
        {QuoteInNote,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Quote the selection in the note"),
         {Qt::Key_Q}},
        {NoteRevisions,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Earlier versions of the note…"),
         {}},
        {AddTag, Marking, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Tag…"), {Qt::Key_T}},
        {AddToReadingList,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Reading list…"),
         {Qt::Key_L}},
        {SelectPaper, Marking, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Select paper"), {Qt::Key_X}},
        {MarkAllRead,
         Marking,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Mark all listed as read"),
         {Qt::SHIFT | Qt::Key_A}},
        {MergePapers, Marking, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Merge into one paper"), {}},
        {DeletePaper, Marking, PaperList, QT_TRANSLATE_NOOP("WindowCommands", "Delete"), {Qt::Key_Delete}},
        {CycleProgress,
         ReadingLists,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "To read, reading, done"),
         {Qt::Key_D}},
        {SetToRead, ReadingLists, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "To read"), {}},
        {SetReading, ReadingLists, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Reading"), {}},
        {SetDone, ReadingLists, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Done"), {}},
        {MoveUp,
         ReadingLists,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Move up"),
         {Qt::ALT | Qt::Key_Up}},
        {MoveDown,
         ReadingLists,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Move down"),
         {Qt::ALT | Qt::Key_Down}},
        {MoveToTop,
         ReadingLists,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Move to the top"),
         {Qt::ALT | Qt::Key_Home}},
        {MoveToEnd,
         ReadingLists,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Move to the end"),
         {Qt::ALT | Qt::Key_End}},
        {OpenPage,
         Opening,
         PaperList,
         QT_TRANSLATE_NOOP("WindowCommands", "Open the paper's page"),
         {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}},
        {OpenCode, Opening, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Open the code"), {Qt::Key_G}},
        {OpenPdf, Opening, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Open the PDF"), {Qt::Key_V}},
        {KeepOffline, Opening, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Keep offline"), {Qt::Key_W}},
        {CopyBibtex, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Copy BibTeX"), {Qt::Key_C}},
        {CopyKey, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Copy citation key"), {Qt::Key_Y}},
        {ChangeKey, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Change citation key…"), {}},
        {ToggleCopiedAbstracts,
         Citing,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Copy BibTeX with abstracts"),
         {}},
        {Export, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Export…"),
         standard(QKeySequence::Save)},
        {CitationKeys, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "How keys are made…"), {}},
        {LiveFiles, Citing, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Files kept up to date…"), {}},
        {FetchNew,
         Library,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Fetch new papers"),
         {Qt::Key_F, Qt::Key_F5}},
        {FetchDays, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Fetch days…"), {}},
        {LookUpPaper, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Look up what is missing"), {}},
        {LookUpAll, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Look up papers without ids"), {}},
        {Storage, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Kept offline…"), {}},
        {FetchSettings, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "What is fetched…"), {}},
        {AddPaper,
         Library,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Add a paper…"),
         {Qt::Key_A, Qt::CTRL | Qt::Key_N}},
        {WorkOffline, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Work offline"), {}},
        {Import, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Import files…"),
         standard(QKeySequence::Open)},
        {Paste, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Import from the clipboard"),
         standard(QKeySequence::Paste)},
        {SaveSearch,
         Library,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Save this search…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {Undo, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Undo"), standard(QKeySequence::Undo)},
        {Redo, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Redo"), standard(QKeySequence::Redo)},
        {History, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "What you did…"), {}},
        {Backups, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Backups…"), {}},
        {Trash, Library, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Trash…"), {}},
        {Statistics,
         Library,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Statistics…"),
         {Qt::CTRL | Qt::Key_I}},
        {ToggleSources, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Show sources"), {Qt::Key_F9}},
        {ToggleCompactRows, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Compact rows"), {}},
        {FocusOnPaper,
         Window,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "This paper and nothing else"),
         {Qt::Key_Z}},
        {LargerText, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Larger text"),
         QList<QKeySequence>{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {SmallerText,
         Window,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Smaller text"),
         {Qt::CTRL | Qt::Key_Minus}},
        {UsualText,
         Window,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Text of the usual size"),
         {Qt::CTRL | Qt::Key_0}},
        {FullScreen, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Full screen"),
         standard(QKeySequence::FullScreen)},
        {Help, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Help"),
         standard(QKeySequence::HelpContents)},
        {ShowKeys, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "All keys"), {Qt::Key_Question}},
        // Not every desktop has a key of its own for it.
        {Preferences,
         Window,
         Anywhere,
         QT_TRANSLATE_NOOP("WindowCommands", "Preferences…"),
         {Qt::CTRL | Qt::Key_Comma}},
        {ChangeKeys, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Change keys…"), {}},
        {Quit, Window, Anywhere, QT_TRANSLATE_NOOP("WindowCommands", "Quit"), {Qt::CTRL | Qt::Key_Q}},
    };
    return table;
}

const CommandEntry &entryOf(WindowCommand command)
{
    const auto &table = commandTable();
    return *std::find_if(table.begin(), table.end(),
                         [command](const CommandEntry &candidate) { return candidate.command == command; });
}

QString nameOf(WindowCommand command)
{
    return QString::fromLatin1(QMetaEnum::fromType<WindowCommand>().valueToKey(static_cast<int>(command)));
}

} // namespace

WindowCommands::WindowCommands(QWidget *window, QWidget *paperList) : QObject(window)
{
    for (const CommandEntry &entry : commandTable()) {
        auto *action = new QAction(title(entry.command), this);
        action->setShortcuts(entry.keys);
        const bool inWindow = entry.scope == KeyScope::Anywhere;
        action->setShortcutContext(inWindow ? Qt::WindowShortcut : Qt::WidgetShortcut);
        (inWindow ? window : paperList)->addAction(action);
        m_actions.emplace(entry.command, action);
    }
    for (const WindowCommand command : {WindowCommand::ToggleSources, WindowCommand::ToggleCompactRows,
                                        WindowCommand::ToggleCopiedAbstracts, WindowCommand::FullScreen,
                                        WindowCommand::WorkOffline, WindowCommand::FocusOnPaper})
        action(command)->setCheckable(true);
}

QString WindowCommands::title(WindowCommand command)
{
    return QCoreApplication::translate("WindowCommands", entryOf(command).text);
}

WindowCommandGroup WindowCommands::group(WindowCommand command) const
{
    return entryOf(command).group;
}

QList<QKeySequence> WindowCommands::defaultKeys(WindowCommand command) const
{
    return entryOf(command).keys;
}

void WindowCommands::setKeys(WindowCommand command, const QList<QKeySequence> &keys)
{
    if (action(command)->shortcuts() == keys)
        return;
    action(command)->setShortcuts(keys);
    emit keysChanged();
}

std::optional<WindowCommand> WindowCommands::commandWithKey(const QKeySequence &key) const
{
    for (const auto &[command, action] : m_actions) {
        if (!key.isEmpty() && action->shortcuts().contains(key))
            return command;
    }
    return std::nullopt;
}

QVariantMap WindowCommands::changedKeys() const
{
    QVariantMap changed;
    for (const CommandEntry &entry : commandTable()) {
        const QList<QKeySequence> keys = action(entry.command)->shortcuts();
        if (keys != entry.keys)
            changed.insert(nameOf(entry.command),
                           QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
    return changed;
}

void WindowCommands::setChangedKeys(const QVariantMap &keys)
{
    for (const CommandEntry &entry : commandTable()) {
        const auto changed = keys.constFind(nameOf(entry.command));
        if (changed == keys.cend())
            continue;
        QList<QKeySequence> read =
            QKeySequence::listFromString(changed->toString(), QKeySequence::PortableText);
        const bool isNone = changed->toString().isEmpty();
        read.removeIf(
            [](const QKeySequence &key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
        if (isNone || !read.isEmpty())
            action(entry.command)->setShortcuts(read);
    }
    emit keysChanged();
}

QList<WindowCommand> WindowCommands::all() const
{
    QList<WindowCommand> commands;
    for (const CommandEntry &entry : commandTable())
        commands.append(entry.command);
    return commands;
}

QString WindowCommands::groupTitle(WindowCommandGroup group)
{
    switch (group) {
    case WindowCommandGroup::Moving:
        return tr("Moving");
    case WindowCommandGroup::Marking:
        return tr("Marking");
    case WindowCommandGroup::ReadingLists:
        return tr("Reading lists");
    case WindowCommandGroup::Opening:
        return tr("Opening");
    case WindowCommandGroup::Citing:
        return tr("Citing");
    case WindowCommandGroup::Library:
        return tr("Library");
    case WindowCommandGroup::Window:
        return tr("Window");
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
