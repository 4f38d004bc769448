#pragma once

#include "base/result.h"
#include "domain/marksedit.h"
#include "domain/offlinepaper.h"

#include <QList>

namespace broadsheet {

class Database;

/// What the reader wants to have at hand without the network: single papers, and all papers of some reading
/// lists and tags.
class KeptOfflineTable final
{
public:
    explicit KeptOfflineTable(Database &database) : m_database(database) {}

    /// Yields the papers that were not in that state before.
    Result<QList<PaperId>> setPapers(const QList<PaperId> &papers, Membership membership);
    /// Whether it was not in that state before.
    Result<bool> setSource(KeptSourceKind kind, const QString &name, Membership membership);
    /// All papers that are wanted, the newest first.
    Result<QList<OfflinePaper>> papers();
    Result<QList<KeptSource>> sources();

private:
    Database &m_database;
};

} // namespace broadsheet
