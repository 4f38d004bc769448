#pragma once

#include "domain/sourcecounts.h"

#include <QObject>
#include <QTimer>

namespace broadsheet {

class Library;

/// Counts the papers of saved searches, one after another and only after a pause, so that nothing that the
/// reader does ever waits for more than one count. The last counts stay until there are newer ones.
class SavedSearchCounting final : public QObject
{
    Q_OBJECT

public:
    explicit SavedSearchCounting(Library &library, QObject *parent = nullptr);

    /// Counts these from now on, whatever is being counted.
    void count(const QList<SavedSearchCount> &searches);
    /// The searches with what is known of their papers.
    QList<SavedSearchCount> known(QList<SavedSearchCount> searches) const;

signals:
    /// A count is known, or another one than before.
    void counted();

private:
    void countNext();

    Library &m_library;
    QTimer m_pause;
    QList<SavedSearchCount> m_counts;
    QList<SavedSearch> m_waiting;
    bool m_isCounting = false;
};

} // namespace broadsheet
