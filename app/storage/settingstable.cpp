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

Result<QHash<QString, QString>> SettingsTable::all()
{
    using Setting = std::pair<QString, QString>;
    return m_database
        .rows(u"SELECT name, value FROM settings"_s, {},
              [](const Statement &row) { return Setting(row.value(0).toString(), row.value(1).toString()); })
        .map([](const QList<Setting> &settings) {
            return QHash<QString, QString>(settings.cbegin(), settings.cend());
        });
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
