#include "storage/native/handle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace broadsheet {

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

} // namespace broadsheet
