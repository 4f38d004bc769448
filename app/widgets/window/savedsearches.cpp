#include "widgets/window/savedsearches.h"

#include "domain/wholesearch.h"
#include "library/library.h"
#include "models/sourcesmodel.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/nameprompt.h"

namespace broadsheet {

SavedSearches::SavedSearches(Library &library, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_prompt(new NamePrompt(window))
{}

void SavedSearches::save(const PaperQuery &query, const QList<SavedSearchCount> &known)
{
    const QString search = wholeSearch(query);
    if (search.isEmpty()) {
        m_messages.showResult(tr("All papers are listed. Search for something to save the search."));
        return;
    }
    QStringList names;
    for (const SavedSearchCount &count : known)
        names.append(count.search.name);
    m_prompt->ask({.text = tr("Name of this search"),
                   .initial = query.search.isEmpty() ? sourceTitle(query.source) : query.search,
                   .known = names},
                  [this, search](const QString &name) {
                      carryOut({.search = SavedSearch{.name = name, .search = search}});
                  });
}

void SavedSearches::rename(const SavedSearch &search)
{
    m_prompt->ask({.text = tr("New name of this search"), .initial = search.name},
                  [this, search](const QString &name) {
                      carryOut({.name = search.name, .search = SavedSearch{name, search.search}});
                  });
}

void SavedSearches::remove(const SavedSearch &search)
{
    carryOut({.name = search.name});
}

void SavedSearches::carryOut(const SetSavedSearch &edit)
{
    m_library.edit(edit).then(this, [this, edit](const Result<LibraryChanges> &changes) {
        if (!changes) {
            m_messages.showError(changes.error());
            return;
        }
        if (!changes->isEmpty())
            m_messages.showResult(m_library.history().undoLabel(), MessageBar::Offer::Undo);
        const bool isNew = edit.name.isEmpty();
        if (isNew)
            emit saved(*edit.search);
    });
}

} // namespace broadsheet
