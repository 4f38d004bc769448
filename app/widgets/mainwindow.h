#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/paperid.h"
#include "domain/paperquery.h"
#include "widgets/window/panefolding.h"

#include <QMainWindow>

class QSplitter;

namespace broadsheet {

class BackAndForward;
class CitationKeySettings;
class CommandPalette;
class DetailPane;
class Exports;
class Imports;
class KeyOverlay;
class Library;
class MessageBar;
class Online;
class OnlineActions;
class PaperActions;
class PaperListModel;
class PaperListPane;
class PaperListView;
class PaperPrompts;
class ReadingFlow;
class ReadingListActions;
class SavedSearches;
class SearchBox;
class SearchCompletionModel;
class SourcesModel;
class SourcesView;
class StatusLine;
class TextSize;
class Theme;
class TopBar;
class WindowCommands;

/// The window: sources, list and detail side by side. It only arranges the panes and passes on between
/// them what the reader chose; each pane does its own work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The state file remembers the window between starts; it need not exist.
    MainWindow(Library &library, Online &online, Theme &theme, const Clock &clock, const QString &stateFile);
    ~MainWindow() override;

    Imports &imports() { return *m_imports; }
    MessageBar &messages() { return *m_messages; }
    const WindowCommands &commands() const { return *m_commands; }
    /// Hands what is being written to the library.
    void flush();
    /// Papers are being taken in.
    bool isBusy() const;

signals:
    /// The chosen papers are listed and the current one is shown, for whoever takes pictures.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectPanes();
    void connectWindowCommands();

    void listPapers();
    void markSearchedWords();
    /// Shows it and remembers what was read before.
    void goToPaper(PaperId paper);
    /// In the list if it is there, else among all papers.
    void showPaper(PaperId paper);
    void showNewest(const QList<DigestKey> &digests);
    void showPreferences();
    void showHelp();
    void saveSearch();

    void restoreState();
    void saveState() const;

    Library &m_library;
    Theme &m_theme;
    QString m_stateFile;
    PaperListModel *m_papers;
    SourcesModel *m_sources;
    // Widgets are made where they stay: each move would have them dressed anew.
    QWidget *m_page;
    QSplitter *m_splitter;
    SourcesView *m_sourcesView;
    PaperListPane *m_listPane;
    PaperListView *m_list;
    DetailPane *m_detail;
    MessageBar *m_messages;
    StatusLine *m_status;
    WindowCommands *m_commands;
    SearchCompletionModel *m_completions;
    SearchBox *m_search;
    TopBar *m_topBar;
    KeyOverlay *m_keyOverlay;
    CommandPalette *m_palette;
    PaperActions *m_actions;
    PaperPrompts *m_prompts;
    Imports *m_imports;
    OnlineActions *m_online;
    Exports *m_exports;
    SavedSearches *m_savedSearches;
    CitationKeySettings *m_citationKeys;
    ReadingListActions *m_readingList;
    ReadingFlow *m_reading;
    BackAndForward *m_backAndForward;
    TextSize *m_textSize;
    PaneFolding m_folding;
};

} // namespace broadsheet
