#include "widgets/window/readingflow.h"

#include "library/library.h"
#include "widgets/detail/detailpane.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Between two letters of somebody who types slowly. Laying out an abstract takes longer than listing a
/// screen of papers, so that it waits until the search has been typed.
constexpr auto typingPause = 120ms;

} // namespace

ReadingFlow::ReadingFlow(Library &library, PaperListView &list, DetailPane &detail, MessageBar &messages,
                         QObject *parent)
    : QObject(parent), m_library(library), m_list(list), m_detail(detail), m_messages(messages)
{
    connect(&list, &PaperListView::currentPaperChanged, this, &ReadingFlow::show);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { show(m_list.currentPaper()); });
    connect(&list, &PaperListView::currentPaperFound, &m_typing, qOverload<>(&QTimer::start));
    connect(&list, &PaperListView::passed, this, &ReadingFlow::markPassed);
    connect(&list, &PaperListView::noUnreadLeft, this,
            [this] { m_messages.showResult(tr("No more unread papers in this list.")); });
}

void ReadingFlow::readOn()
{
    if (m_detail.canScrollOn())
        m_detail.scrollOn();
    else
        m_list.moveToUnread(PaperListView::Direction::Forward);
}

void ReadingFlow::readBack()
{
    m_detail.scrollBack();
}

void ReadingFlow::show(std::optional<PaperId> paper)
{
    m_typing.stop();
    if (!paper) {
        m_detail.showNothing();
        emit shown();
        return;
    }
    m_library.paper(*paper).then(this, [this, paper](const Result<LibraryPaper> &found) {
        // The reader may have moved on while the answer was on its way.
        if (m_list.currentPaper() != paper)
            return;
        m_detail.setSearchWords(m_searchedWords);
        if (found)
            m_detail.showPaper(*found);
        else
            m_messages.showError(found.error());
        emit shown();
    });
}

void ReadingFlow::markPassed(const QList<PaperId> &papers)
{
    m_library.edit(SetRead{papers, ReadState::Read}, Remember::Nothing)
        .then(this, [this](const Result<LibraryChanges> &changes) {
            if (!changes)
                m_messages.showError(changes.error());
        });
}

} // namespace broadsheet
