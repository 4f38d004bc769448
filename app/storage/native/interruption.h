#pragma once

#include <QtGlobal>

#include <functional>

struct sqlite3;
class QSqlDatabase;

namespace broadsheet {

/// While it lives, statements of the connection stop with an error soon after `isUnwanted` has become true.
/// It asks every fraction of a millisecond, on the connection's thread.
class Interruption final
{
public:
    Interruption(const QSqlDatabase &connection, std::function<bool()> isUnwanted);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    sqlite3 *m_handle;
    std::function<bool()> m_isUnwanted;
};

} // namespace broadsheet
