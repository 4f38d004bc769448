#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <optional>

namespace broadsheet {

Q_NAMESPACE

/// Everything that the reader can do with a key or a menu.
enum class WindowCommand {
    ReadOn,
    ReadBack,
    NextPaper,
    PreviousPaper,
    NextUnread,
    PreviousUnread,
    NewerDigest,
    OlderDigest,
    ToggleRead,
    ToggleStar,
    MarkAllRead,
    MergePapers,
    DeletePaper,
    SelectPaper,
    EditNote,
    QuoteInNote,
    NoteRevisions,
    AddTag,
    AddToReadingList,
    CycleProgress,
    SetToRead,
    SetReading,
    SetDone,
    MoveUp,
    MoveDown,
    MoveToTop,
    MoveToEnd,
    OpenPage,
    OpenCode,
    OpenPdf,
    KeepOffline,
    CopyBibtex,
    CopyKey,
    ChangeKey,
    CitationKeys,
    LiveFiles,
    Search,
    SaveSearch,
    FetchNew,
    FetchDays,
    FetchSettings,
    AddPaper,
    LookUpPaper,
    LookUpAll,
    Storage,
    WorkOffline,
    Import,
    Paste,
    Export,
    Undo,
    Redo,
    History,
    Backups,
    Trash,
    Statistics,
    GoBack,
    ToggleRelevance,
    Back,
    Forward,
    ShowPalette,
    FocusOnPaper,
    LargerText,
    SmallerText,
    UsualText,
    ToggleSources,
    ToggleCompactRows,
    ToggleCopiedAbstracts,
    FullScreen,
    Help,
    ShowKeys,
    Preferences,
    ChangeKeys,
    Quit,
};
/// Their names are what the reader's own keys are kept under.
Q_ENUM_NS(WindowCommand)

enum class WindowCommandGroup { Moving, Marking, ReadingLists, Opening, Citing, Library, Window };

/// Where the keys of a command work. Keys without a modifier never reach a command while the reader is
/// typing, because text fields take them first; those that buttons need as well belong to the list alone.
enum class KeyScope { Anywhere, PaperList };

/// The actions of the window, made from one table, with their keys. The menus, the tool bar and the list
/// of keys all show these same actions.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    /// Actions of scope PaperList work while `paperList` has the focus; all others in the whole window.
    WindowCommands(QWidget *window, QWidget *paperList);

    QAction *action(WindowCommand command) const { return m_actions.at(command); }
    /// What the command is called. The text of its action may say more, such as what would be undone.
    static QString title(WindowCommand command);
    WindowCommandGroup group(WindowCommand command) const;
    /// In the order in which they are to be listed.
    QList<WindowCommand> all() const;

    static QString groupTitle(WindowCommandGroup group);

    QList<QKeySequence> defaultKeys(WindowCommand command) const;
    void setKeys(WindowCommand command, const QList<QKeySequence> &keys);
    std::optional<WindowCommand> commandWithKey(const QKeySequence &key) const;
    /// The keys that the reader has changed, by the names of their commands.
    QVariantMap changedKeys() const;
    /// Names and keys that are none are passed over.
    void setChangedKeys(const QVariantMap &keys);

signals:
    void keysChanged();

private:
    std::map<WindowCommand, QAction *> m_actions;
};

} // namespace broadsheet
