#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace broadsheet {

class Database;

/// What is set once for a whole library, by name.
class SettingsTable final
{
public:
    explicit SettingsTable(Database &database) : m_database(database) {}

    Result<std::optional<QString>> value(const QString &name);
    Result<QHash<QString, QString>> all();
    Result<void> setValue(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace broadsheet
