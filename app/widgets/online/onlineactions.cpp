#include "widgets/online/onlineactions.h"

#include "library/library.h"
#include "library/online/online.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/messages/statusline.h"
#include "widgets/online/desktopnotification.h"
#include "widgets/online/onlinesettingsdialog.h"
#include "widgets/window/nameprompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>

namespace broadsheet {

using namespace Qt::StringLiterals;

OnlineActions::OnlineActions(Library &library, Online &online, const WindowCommands &commands,
                             const PaperListView &list, MessageBar &messages, StatusLine &status,
                             QMainWindow *window)
    : QObject(window),
      m_library(library),
      m_online(online),
      m_messages(messages),
      m_status(status),
      m_window(window),
      m_offline(commands.action(WindowCommand::WorkOffline)),
      m_prompt(new NamePrompt(window)),
      m_fetches(online, messages, window),
      m_completions(online, messages, window),
      m_kept(library, online, messages, window),
      m_timer(online.clock())
{
    connectCommands(commands, list);
    connect(&m_fetches, &Fetches::finished, this, &OnlineActions::fetched);
    connect(&m_fetches, &Fetches::added, this, &OnlineActions::goToAdded);
    connect(&m_fetches, &Fetches::broughtInBackground, this, &OnlineActions::tellOfNews);
    connect(&m_timer, &FetchTimer::due, &m_fetches, &Fetches::fetchNewInBackground);
    connect(&online, &Online::settingsChanged, this, &OnlineActions::takeSettings);
    connect(&online, &Online::networkLost, this, [this] {
        m_isNetworkAway = true;
        showNetwork();
    });
    connect(&online, &Online::networkBack, this, [this] {
        m_isNetworkAway = false;
        showNetwork();
        m_kept.bringInBackground();
    });
    takeSettings(online.settings());
}

void OnlineActions::connectCommands(const WindowCommands &commands, const PaperListView &list)
{
    const auto on = [this, &commands](WindowCommand command, auto function) {
        connect(commands.action(command), &QAction::triggered, this, function);
    };
    on(WindowCommand::FetchNew, [this] {
        m_timer.restart();
        m_fetches.fetchNew();
    });
    on(WindowCommand::FetchDays, [this] { m_fetches.askForDays(); });
    on(WindowCommand::AddPaper, [this] { askForPapers(); });
    on(WindowCommand::FetchSettings, [this] { askForSettings(); });
    on(WindowCommand::LookUpPaper, [this, &list] {
        if (const QList<PaperId> papers = list.selectedPapers(); !papers.isEmpty())
            m_completions.complete(papers);
    });
    on(WindowCommand::LookUpAll,
       [this] { m_completions.complete(PaperQuery{.search = papersWithoutIds()}); });
    on(WindowCommand::KeepOffline, [this, &list] {
        if (const QList<PaperId> papers = list.selectedPapers(); !papers.isEmpty())
            m_kept.toggle(papers);
    });
    on(WindowCommand::Storage, [this] { m_kept.showStorage(); });
    on(WindowCommand::WorkOffline, [this](bool offline) { setOffline(offline); });
}

void OnlineActions::addToSourceMenu(QMenu &menu, const PaperSource &source)
{
    std::optional<KeptSource> keepable;
    if (const auto *list = std::get_if<ReadingListPapers>(&source))
        keepable = KeptSource{KeptSourceKind::ReadingList, list->readingList};
    else if (const auto *tagged = std::get_if<TaggedPapers>(&source))
        keepable = KeptSource{KeptSourceKind::Tag, tagged->tag};
    if (!keepable)
        return;
    QAction *keep = menu.addAction(tr("Keep these papers offline"));
    keep->setCheckable(true);
    keep->setChecked(m_kept.isKept(*keepable));
    connect(keep, &QAction::toggled, this, [this, kept = *keepable](bool wanted) {
        m_kept.setKept(kept, wanted ? Membership::In : Membership::Out);
    });
}

void OnlineActions::add(const QList<PaperReference> &papers)
{
    m_fetches.add(papers);
}

void OnlineActions::askForPapers()
{
    // What was copied is most likely what is to be added.
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    m_prompt->ask({.text = tr("Add a paper by its arXiv id, DOI or address:"),
                   .initial = paperReference(copied) ? copied : QString()},
                  [this](const QString &text) {
                      if (const auto paper = paperReference(text))
                          add({*paper});
                      else
                          m_messages.showError(
                              {.message = tr("“%1” is neither an arXiv id nor a DOI, nor an address with one "
                                             "of them. They look like 1706.03762 and 10.1093/nar/gkad1017.")
                                              .arg(text)});
                  });
}

void OnlineActions::goToAdded(const QList<PaperReference> &papers)
{
    const auto *arxiv = std::get_if<ArxivReference>(&papers.first());
    const QString name = arxiv != nullptr ? arxiv->id : std::get<DoiReference>(papers.first()).doi;
    m_library.identify(name).then(this, [this](const Result<PaperId> &paper) {
        if (paper)
            emit paperAdded(*paper);
    });
}

void OnlineActions::takeSettings(const OnlineSettings &settings)
{
    m_offline->setChecked(settings.network == NetworkUse::Offline);
    m_timer.setSchedule(settings.schedule);
    showNetwork();
    if (settings.network == NetworkUse::Allowed)
        m_kept.bringInBackground();
}

void OnlineActions::setOffline(bool offline)
{
    OnlineSettings wanted;
    wanted.network = offline ? NetworkUse::Offline : NetworkUse::Allowed;
    set(u"offline"_s, onlineSettingValue(wanted, u"offline"_s));
}

void OnlineActions::askForSettings()
{
    auto *dialog = new OnlineSettingsDialog(m_online.settings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        OnlineSettings wanted;
        wanted.schedule = dialog->schedule();
        set(u"fetch-schedule"_s, onlineSettingValue(wanted, u"fetch-schedule"_s));
        set(u"arxiv-categories"_s, dialog->arxivCategories());
    });
    dialog->open();
}

void OnlineActions::set(const QString &name, const QString &value)
{
    m_online.set(name, value).then(this, [this](const Result<OnlineSettings> &settings) {
        if (settings)
            return;
        m_messages.showError(settings.error());
        takeSettings(m_online.settings());
    });
}

void OnlineActions::tellOfNews(const QString &summary)
{
    if (m_window->isActiveWindow())
        m_messages.showResult(tr("Fetched: %1.").arg(summary));
    else
        notifyDesktop(tr("Broadsheet has fetched papers"), summary);
}

void OnlineActions::showNetwork()
{
    if (m_online.settings().network == NetworkUse::Offline)
        m_status.showNetwork(tr("Offline"));
    else
        m_status.showNetwork(m_isNetworkAway ? tr("No network") : QString());
}

} // namespace broadsheet
