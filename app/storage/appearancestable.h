#pragma once

#include "base/result.h"
#include "domain/appearance.h"
#include "domain/paperid.h"

namespace broadsheet {

class Database;

/// What recording an appearance has changed.
enum class AppearanceChange { None, Recorded };

/// Which paper stood in which digest, where, and with how many votes.
class AppearancesTable final
{
public:
    explicit AppearancesTable(Database &database) : m_database(database) {}

    /// The number of the digest, which is added when it is new.
    Result<qint64> digestNumber(const DigestKey &digest);
    /// Of two tellings of one digest the one with more votes counts, as votes grow with time, and with as
    /// many the one that puts the paper higher, so that their order does not matter. The paper then stands in
    /// lists where its newest digest puts it.
    Result<AppearanceChange> record(PaperId paper, qint64 digestNumber, const Appearance &appearance);

private:
    Database &m_database;
};

} // namespace broadsheet
