#pragma once

#include "domain/marksedit.h"
#include "domain/paperquery.h"
#include "domain/sourcecounts.h"

#include <QObject>

namespace broadsheet {

class Library;
class MessageBar;
class NamePrompt;

/// Saves, renames and deletes searches. Each is an action that can be undone, and says so.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    SavedSearches(Library &library, MessageBar &messages, QWidget *window);

    /// Asks for a name. One that there is already is given the new search.
    void save(const PaperQuery &query, const QList<SavedSearchCount> &known);
    void rename(const SavedSearch &search);
    void remove(const SavedSearch &search);

signals:
    void saved(const broadsheet::SavedSearch &search);

private:
    void carryOut(const SetSavedSearch &edit);

    Library &m_library;
    MessageBar &m_messages;
    NamePrompt *m_prompt;
};

} // namespace broadsheet
