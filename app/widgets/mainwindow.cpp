#include "widgets/mainwindow.h"

#include "domain/searchwords.h"
#include "library/library.h"
#include "models/paperlistmodel.h"
#include "models/searchcompletionmodel.h"
#include "models/shownlistprogress.h"
#include "models/sourcesmodel.h"
#include "widgets/detail/detailpane.h"
#include "widgets/help/helpdialog.h"
#include "widgets/keys/keyoverlay.h"
#include "widgets/keys/keysdialog.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/orderbutton.h"
#include "widgets/list/paperlistpane.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/messages/statusline.h"
#include "widgets/online/onlineactions.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/search/searchbox.h"
#include "widgets/sources/sourcesview.h"
#include "widgets/statistics/statistics.h"
#include "widgets/theme/fallbackfonts.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/metrics.h"
#include "widgets/window/backandforward.h"
#include "widgets/window/citationkeysettings.h"
#include "widgets/window/drops.h"
#include "widgets/window/exports.h"
#include "widgets/window/focusmode.h"
#include "widgets/window/imports.h"
#include "widgets/window/keyhints.h"
#include "widgets/window/listsummary.h"
#include "widgets/window/lookingback.h"
#include "widgets/window/moving.h"
#include "widgets/window/paperactions.h"
#include "widgets/window/papercommands.h"
#include "widgets/window/paperprompts.h"
#include "widgets/window/readingflow.h"
#include "widgets/window/readinglistactions.h"
#include "widgets/window/savedsearches.h"
#include "widgets/window/textsize.h"
#include "widgets/window/topbar.h"
#include "widgets/window/windowmenu.h"
#include "widgets/window/windowstate.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// In widths of the letter M.
constexpr double sourcesWidth = 16;
constexpr double listWidth = 40;

} // namespace

MainWindow::MainWindow(Library &library, Online &online, Theme &theme, const Clock &clock,
                       const QString &stateFile)
    : m_library(library),
      m_theme(theme),
      m_stateFile(stateFile),
      m_papers(new PaperListModel(library, this)),
      m_sources(new SourcesModel(library, clock, this)),
      m_page(new QWidget(this)),
      m_splitter(new QSplitter(m_page)),
      m_sourcesView(new SourcesView(*m_sources, theme, m_splitter)),
      m_listPane(new PaperListPane(*m_papers, *m_sources, theme, m_splitter)),
      m_list(&m_listPane->view()),
      m_detail(new DetailPane(library, theme, m_splitter)),
      m_messages(new MessageBar(theme, m_page)),
      m_status(new StatusLine(theme, m_page)),
      m_commands(new WindowCommands(this, m_list)),
      m_completions(new SearchCompletionModel(library, *m_sources, clock, this)),
      m_search(new SearchBox(*m_completions, theme, clock, m_page)),
      m_topBar(new TopBar(*m_commands, new WindowMenu(*m_commands, theme, this), *m_search, theme, m_page)),
      m_keyOverlay(new KeyOverlay(*m_commands, theme, this)),
      m_palette(new CommandPalette(library, *m_sources, *m_commands, theme, this)),
      m_actions(new PaperActions(library, *m_papers, *m_messages, this)),
      m_prompts(new PaperPrompts(library, *m_actions, this)),
      m_imports(new Imports(library, *m_messages, this)),
      m_online(new OnlineActions(library, online, *m_commands, *m_list, *m_messages, *m_status, this)),
      m_exports(new Exports(library, *m_messages, this)),
      m_savedSearches(new SavedSearches(library, *m_messages, this)),
      m_citationKeys(new CitationKeySettings(library, *m_messages, this)),
      m_readingList(new ReadingListActions(*m_papers, *m_list, *m_actions, *m_commands, *m_messages, this)),
      m_reading(new ReadingFlow(library, *m_list, *m_detail, *m_messages, this)),
      m_backAndForward(new BackAndForward(library, *m_list, *m_commands, *this)),
      m_textSize(new TextSize(*m_commands, *m_detail, this)),
      m_folding(*m_sourcesView, *m_listPane, *m_detail)
{
    setWindowTitle(u"Broadsheet"_s);
    arrange();
    auto *progress = new ShownListProgress(library, *m_papers, this);
    new ListSummary(*m_papers, *m_sources, *progress, *m_list, *m_search, *m_status, this);
    auto *statistics = new Statistics(library, clock, *m_commands, theme, *m_messages, this);
    connect(statistics, &Statistics::searchWanted, this, [this](const QString &search) {
        m_sourcesView->choose(AllPapers{});
        m_search->setText(search);
    });
    connect(statistics, &Statistics::paperWanted, this, &MainWindow::goToPaper);
    new LookingBack(library, clock, *m_commands, *m_list, *m_detail, *m_actions, *m_messages, this);
    new FallbackFonts(font(), this);
    connectPanes();
    new Drops(*m_imports, this);
    new Moving(*m_commands, *m_list, *m_sourcesView, *m_reading, *m_search, m_folding, this);
    new PaperCommands({.commands = *m_commands,
                       .list = *m_list,
                       .detail = *m_detail,
                       .sources = *m_sources,
                       .folding = m_folding,
                       .actions = *m_actions,
                       .prompts = *m_prompts,
                       .citationKeys = *m_citationKeys,
                       .readingList = *m_readingList,
                       .messages = *m_messages},
                      this);
    connectWindowCommands();
    restoreState();
    m_sources->refresh();
    listPapers();
    m_list->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::flush()
{
    m_detail->flush();
    saveState();
}

bool MainWindow::isBusy() const
{
    return m_imports->isBusy() || m_online->isBusy();
}

void MainWindow::arrange()
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 2);
    const Metrics metrics(this);
    m_sourcesView->setMinimumWidth(metrics.ems(10));
    m_listPane->setMinimumWidth(metrics.ems(14));
    m_detail->setMinimumWidth(metrics.ems(16));
    m_splitter->setSizes(
        {metrics.ems(sourcesWidth), metrics.ems(listWidth), metrics.ems(listWidth + sourcesWidth)});

    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *rule = new Hairline(m_theme, m_page);
    new FocusMode(*m_commands, m_folding, *m_list, *m_detail, *m_status, *m_textSize, {m_topBar, rule},
                  *this);
    layout->addWidget(m_topBar);
    layout->addWidget(rule);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_messages);
    layout->addWidget(m_status);
    setCentralWidget(m_page);
    m_status->showSaveState(tr("Saved"));
    new KeyHints(*m_commands, *m_status, *m_listPane, this);
}

void MainWindow::connectPanes()
{
    connect(m_sourcesView, &SourcesView::chosenChanged, this, &MainWindow::listPapers);
    connect(m_sourcesView, &SourcesView::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_sourcesView, &SourcesView::renameWanted, m_savedSearches, &SavedSearches::rename);
    connect(m_sourcesView, &SourcesView::menuOpening, m_online, &OnlineActions::addToSourceMenu);
    connect(m_sourcesView, &SourcesView::deleteWanted, m_savedSearches, &SavedSearches::remove);
    connect(m_search, &SearchBox::saveWanted, this, &MainWindow::saveSearch);
    connect(m_savedSearches, &SavedSearches::saved, this, [this](const SavedSearch &search) {
        m_search->forget();
        m_sourcesView->choose(search);
    });
    connect(m_search, &SearchBox::searchChanged, this, &MainWindow::listPapers);
    connect(m_search, &SearchBox::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_listPane->order(), &OrderButton::orderChanged, this, &MainWindow::listPapers);
    connect(m_papers, &PaperListModel::answered, this, &MainWindow::markSearchedWords);
    connect(m_papers, &PaperListModel::failed, m_messages, &MessageBar::showError);
    connect(m_sources, &SourcesModel::failed, m_messages, &MessageBar::showError);
    connect(m_reading, &ReadingFlow::shown, this, &MainWindow::settled);
    connect(m_list, &PaperListView::activated, this, [this] { m_folding.goToDetail(); });
    connect(m_list, &PaperListView::clicked, this, [this] { m_folding.goToDetail(); });
    connect(m_listPane, &PaperListPane::importWanted, m_imports, &Imports::chooseFiles);
    connect(m_listPane, &PaperListPane::papersWanted, m_online, &OnlineActions::add);
    connect(m_listPane, &PaperListPane::clearSearchWanted, m_search, &QLineEdit::clear);
    connect(m_listPane, &PaperListPane::allPapersWanted, this,
            [this] { m_sourcesView->choose(AllPapers{}); });
    connect(m_detail, &DetailPane::openRequested, m_actions, &PaperActions::openUrl);
    connect(m_detail, &DetailPane::paperRequested, this, &MainWindow::goToPaper);
    connect(m_detail, &DetailPane::copyRequested, m_actions, &PaperActions::copyText);
    connect(m_detail, &DetailPane::messageRequested, m_messages, &MessageBar::showError);
    connect(m_detail, &DetailPane::leaveRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &DetailPane::saveStateChanged, this, [this](SaveState state) {
        m_status->showSaveState(state == SaveState::Saved    ? tr("Saved")
                                : state == SaveState::Saving ? tr("Saving…")
                                                             : tr("Not saved"));
    });
    connect(m_messages, &MessageBar::undoWanted, m_actions, &PaperActions::undo);
    connect(m_imports, &Imports::finished, this, &MainWindow::showNewest);
    connect(m_imports, &Imports::papersNamed, m_online, &OnlineActions::add);
    connect(m_palette, &CommandPalette::paperChosen, this, &MainWindow::goToPaper);
    connect(m_palette, &CommandPalette::sourceChosen, m_sourcesView, &SourcesView::choose);
    connect(m_backAndForward, &BackAndForward::paperWanted, this, &MainWindow::showPaper);
    connect(m_online, &OnlineActions::fetched, this, &MainWindow::showNewest);
    connect(m_online, &OnlineActions::paperAdded, this, &MainWindow::goToPaper);
}

void MainWindow::connectWindowCommands()
{
    const auto on = [this](WindowCommand command, auto function) {
        connect(m_commands->action(command), &QAction::triggered, this, function);
    };
    using enum WindowCommand;
    on(Import, [this] { m_imports->chooseFiles(); });
    on(Paste, [this] { m_imports->paste(); });
    on(Export, [this] { m_exports->ask(m_list->selectedPapers(), m_papers->query(), m_sources->counts()); });
    on(LiveFiles, [this] { m_exports->showLiveFiles(); });
    on(SaveSearch, [this] { saveSearch(); });
    on(ToggleRelevance, [this] { m_listPane->order().toggleRelevance(); });
    on(ToggleSources, [this](bool wanted) { m_folding.setSourcesWanted(wanted); });
    on(ToggleCompactRows,
       [this](bool compact) { m_list->setDensity(compact ? RowDensity::Compact : RowDensity::Comfortable); });
    on(ToggleCopiedAbstracts, [this](bool included) {
        m_actions->setCopiedAbstracts(included ? Abstracts::Include : Abstracts::Omit);
    });
    on(FullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    on(ShowPalette, [this] { m_palette->open(); });
    on(Preferences, [this] { showPreferences(); });
    on(Help, [this] { showHelp(); });
    on(ChangeKeys, [this] { (new KeysDialog(*m_commands, this))->open(); });
    on(ShowKeys, [this] { m_keyOverlay->open(); });
    on(Quit, [this] { close(); });
}

void MainWindow::listPapers()
{
    const QString &search = m_search->search();
    // Who clears a search wants to see the paper found by it among the others.
    const bool isCleared = search.isEmpty() && !m_papers->query().search.isEmpty();
    if (const std::optional<PaperId> current = m_list->currentPaper(); isCleared && current)
        m_list->returnTo(*current);
    m_papers->setQuery(
        {.source = m_sourcesView->chosen(), .search = search, .order = m_listPane->order().order()});
}

void MainWindow::markSearchedWords()
{
    const QStringList words = searchedWords(m_papers->query());
    m_list->setSearchedWords(words);
    m_reading->setSearchedWords(words);
}

void MainWindow::goToPaper(PaperId paper)
{
    m_backAndForward->leaveCurrent();
    showPaper(paper);
}

void MainWindow::showPaper(PaperId paper)
{
    if (const int row = m_papers->rowOf(paper); row >= 0) {
        m_list->goToRow(row);
        return;
    }
    m_search->forget();
    m_sourcesView->choose(AllPapers{});
    listPapers();
    m_list->returnTo(paper);
}

void MainWindow::showNewest(const QList<DigestKey> &digests)
{
    const auto newest =
        std::max_element(digests.begin(), digests.end(),
                         [](const DigestKey &one, const DigestKey &other) { return one.date < other.date; });
    if (newest != digests.end())
        m_sourcesView->choose(*newest);
    m_papers->refresh();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(*m_commands, m_theme, *m_textSize, m_library.fileName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showHelp()
{
    auto *dialog = new HelpDialog(*m_commands, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::saveSearch()
{
    if (m_search->isReadable())
        m_savedSearches->save(m_papers->query(), m_sources->counts().savedSearches);
    else
        m_messages->showResult(tr("A search that cannot be read cannot be saved."));
}

void MainWindow::restoreState()
{
    const WindowState state = readWindowState(m_stateFile);
    m_commands->action(WindowCommand::ToggleSources)->setChecked(state.showsSources);
    m_commands->action(WindowCommand::ToggleCompactRows)->setChecked(state.density == RowDensity::Compact);
    m_list->setDensity(state.density);
    m_commands->action(WindowCommand::ToggleCopiedAbstracts)->setChecked(state.copiesAbstracts);
    m_actions->setCopiedAbstracts(state.copiesAbstracts ? Abstracts::Include : Abstracts::Omit);
    m_exports->setPreferences(state.exports);
    m_theme.setTypeface(state.typeface);
    m_theme.choose(state.theme);
    m_textSize->setPercent(state.textSize);
    m_commands->setChangedKeys(state.keys);
    if (state.geometry.isEmpty())
        resize(1280, 800);
    else
        restoreGeometry(state.geometry);
    if (!state.splitter.isEmpty())
        m_splitter->restoreState(state.splitter);
    m_listPane->order().choose(state.order);
    m_sourcesView->choose(state.source);
    if (state.paper > 0)
        m_list->returnTo(PaperId{state.paper});
    m_folding.setSourcesWanted(state.showsSources);
}

void MainWindow::saveState() const
{
    writeWindowState(
        m_stateFile,
        {.geometry = saveGeometry(),
         .splitter = m_splitter->saveState(),
         .source = m_sourcesView->chosen(),
         .theme = m_theme.choice(),
         .typeface = m_theme.typeface(),
         .density = m_list->density(),
         .showsSources = m_commands->action(WindowCommand::ToggleSources)->isChecked(),
         .copiesAbstracts = m_commands->action(WindowCommand::ToggleCopiedAbstracts)->isChecked(),
         .exports = m_exports->preferences(),
         .order = m_listPane->order().order(),
         .paper = m_list->currentPaper().value_or(PaperId{}).number,
         .textSize = m_textSize->percent(),
         .keys = m_commands->changedKeys()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_folding.fit(width());
}

} // namespace broadsheet
