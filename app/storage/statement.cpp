#include "storage/statement.h"

#include "storage/storageerror.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace broadsheet {

Statement::Statement(const QSqlDatabase &connection)
    : m_query(connection), m_fileName(connection.databaseName())
{
    m_query.setForwardOnly(true);
}

Result<Statement> Statement::prepare(const QSqlDatabase &connection, const QString &sql)
{
    Statement statement(connection);
    if (!statement.m_query.prepare(sql))
        return tl::unexpected(statement.lastError());
    return statement;
}

Result<void> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        return tl::unexpected(lastError());
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(lastError());
    return false;
}

Error Statement::lastError() const
{
    return storageError(m_query.lastError(), m_fileName);
}

} // namespace broadsheet
