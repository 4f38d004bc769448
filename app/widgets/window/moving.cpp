#include "widgets/window/moving.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/search/searchbox.h"
#include "widgets/sources/sourcesview.h"
#include "widgets/window/panefolding.h"
#include "widgets/window/readingflow.h"

namespace broadsheet {

Moving::Moving(const WindowCommands &commands, PaperListView &list, SourcesView &sources,
               ReadingFlow &reading, SearchBox &search, PaneFolding &folding, QObject *parent)
    : QObject(parent)
{
    const auto on = [this, &commands](WindowCommand command, auto function) {
        connect(commands.action(command), &QAction::triggered, this, function);
    };
    using enum WindowCommand;
    on(NextPaper, [&list] { list.moveBy(1); });
    on(PreviousPaper, [&list] { list.moveBy(-1); });
    on(NextUnread, [&list] { list.moveToUnread(PaperListView::Direction::Forward); });
    on(PreviousUnread, [&list] { list.moveToUnread(PaperListView::Direction::Backward); });
    on(NewerDigest, [&sources] { sources.stepDigest(SourcesView::Direction::Newer); });
    on(OlderDigest, [&sources] { sources.stepDigest(SourcesView::Direction::Older); });
    on(ReadOn, [&reading] { reading.readOn(); });
    on(ReadBack, [&reading] { reading.readBack(); });
    on(Search, [&search] {
        search.setFocus(Qt::ShortcutFocusReason);
        search.selectAll();
    });
    on(GoBack, [&list, &folding] {
        folding.goToList();
        list.setFocus();
    });
}

} // namespace broadsheet
