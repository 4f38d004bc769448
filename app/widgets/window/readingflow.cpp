#include "widgets/window/readingflow.h"

#include "library/library.h"
#include "widgets/detail/detailpane.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"

namespace broadsheet {

ReadingFlow::ReadingFlow(Library &library, PaperListView &list, DetailPane &detail, MessageBar &messages,
                         QObject *parent)
    : QObject(parent), m_library(library), m_list(list), m_detail(detail), m_messages(messages)
{
    connect(&list, &PaperListView::currentPaperChanged, this, &ReadingFlow::show);
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
    if (!paper) {
        m_detail.showNothing();
        emit shown();
        return;
    }
    m_library.paper(*paper).then(this, [this, paper](const Result<LibraryPaper> &found) {
        // The reader may have moved on while the answer was on its way.
        if (m_list.currentPaper() != paper)
            return;
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
