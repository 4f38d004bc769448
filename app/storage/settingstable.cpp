#include "storage/settingstable.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> SettingsTable::value(const QString &name)
{
    return m_database.firstRow(u"SELECT value FROM settings WHERE name = ?"_s, {name},
                               [](const Statement &row) { return row.value(0).toString(); });
}

Result<void> SettingsTable::setValue(const QString &name, const QString &value)
{
    return m_database
        .run(u"INSERT INTO settings (name, value) VALUES (?, ?) "
             "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
             {name, textColumn(value)})
        .map([](int) {});
}

} // namespace broadsheet
