#include "widgets/window/papercommands.h"

#include "models/sourcesmodel.h"
#include "widgets/detail/detailpane.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/citationkeysettings.h"
#include "widgets/window/panefolding.h"
#include "widgets/window/paperactions.h"
#include "widgets/window/papermenu.h"
#include "widgets/window/paperprompts.h"
#include "widgets/window/readinglistactions.h"

namespace broadsheet {

PaperCommands::PaperCommands(const PaperCommandParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connectMarks();
    connectOpeningAndCiting();
    connect(&m_parts.list, &PaperListView::starClicked, &m_parts.actions,
            [this](PaperId paper) { m_parts.actions.toggleStar({paper}); });
    connect(&m_parts.list, &PaperListView::contextMenuWanted, this, [this](const QPoint &position) {
        PaperMenu menu(m_parts.commands, &m_parts.list);
        m_parts.readingList.addTo(menu);
        menu.exec(position);
    });
}

void PaperCommands::connectMarks()
{
    const auto on = [this](WindowCommand command, auto function) {
        connect(m_parts.commands.action(command), &QAction::triggered, this, function);
    };
    using enum WindowCommand;
    on(ToggleStar, [this] { m_parts.actions.toggleStar(m_parts.list.selectedPapers()); });
    on(ToggleRead, [this] { m_parts.actions.toggleRead(m_parts.list.selectedPapers()); });
    on(MarkAllRead, [this] { m_parts.actions.markAllListedRead(); });
    on(SelectPaper, [this] { m_parts.list.toggleSelected(); });
    on(EditNote, [this] {
        m_parts.folding.goToDetail();
        m_parts.detail.focusNote();
    });
    on(QuoteInNote, [this] {
        if (!m_parts.detail.quoteSelection())
            m_parts.messages.showResult(tr("Select the part of the abstract that is to be quoted first."));
    });
    on(AddTag, [this] { askForTag(); });
    on(AddToReadingList, [this] {
        m_parts.prompts.askForReadingList(m_parts.list.selectedPapers(), m_parts.sources.counts());
    });
    on(MergePapers, [this] { m_parts.actions.mergePapers(m_parts.list.selectedPapers()); });
    on(DeletePaper, [this] { m_parts.actions.deletePapers(m_parts.list.selectedPapers()); });
}

void PaperCommands::connectOpeningAndCiting()
{
    const auto on = [this](WindowCommand command, auto function) {
        connect(m_parts.commands.action(command), &QAction::triggered, this, function);
    };
    const auto open = [this](PaperActions::Target target) {
        if (const std::optional<PaperId> paper = m_parts.list.currentPaper())
            m_parts.actions.open(*paper, target);
    };
    using enum WindowCommand;
    on(OpenPage, [open] { open(PaperActions::Target::Page); });
    on(OpenCode, [open] { open(PaperActions::Target::Code); });
    on(OpenPdf, [open] { open(PaperActions::Target::Pdf); });
    on(CopyBibtex, [this] { m_parts.actions.copyBibtex(m_parts.list.selectedPapers()); });
    on(CopyKey, [this] { m_parts.actions.copyKeys(m_parts.list.selectedPapers()); });
    on(ChangeKey, [this] {
        if (const std::optional<PaperId> paper = m_parts.list.currentPaper())
            m_parts.prompts.askForCitationKey(*paper);
    });
    on(CitationKeys, [this] { m_parts.citationKeys.ask(m_parts.list.currentPaper()); });
}

void PaperCommands::askForTag()
{
    const QList<PaperId> papers = m_parts.list.selectedPapers();
    if (papers.size() > 1) {
        m_parts.prompts.askForTag(papers, m_parts.sources.counts());
        return;
    }
    m_parts.folding.goToDetail();
    m_parts.detail.focusTagField();
}

} // namespace broadsheet
