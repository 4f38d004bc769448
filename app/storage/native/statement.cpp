#include "storage/native/statement.h"

#include "storage/native/handle.h"
#include "storage/storageerror.h"

#include <QSqlDatabase>

#include <sqlite3.h>

namespace broadsheet {

StatementWork &StatementWork::operator+=(const StatementWork &other)
{
    fullScanSteps += other.fullScanSteps;
    sorts += other.sorts;
    instructions += other.instructions;
    return *this;
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, QString fileName)
    : m_connection(connection), m_fileName(std::move(fileName))
{}

Result<Statement> Statement::prepare(const QSqlDatabase &connection, const QString &sql)
{
    Statement statement(nativeHandle(connection), connection.databaseName());
    sqlite3_stmt *prepared = nullptr;
    const int bytes = static_cast<int>(sql.size() * qsizetype(sizeof(QChar)));
    const int code = sqlite3_prepare16_v3(statement.m_connection, sql.constData(), bytes,
                                          SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    statement.m_statement.reset(prepared);
    if (code != SQLITE_OK)
        return tl::unexpected(statement.lastError());
    return statement;
}

Result<void> Statement::run(const QVariantList &values)
{
    finish();
    m_values = values;
    for (int i = 0; i < values.size(); ++i) {
        if (!bind(i + 1, m_values.at(i)))
            return tl::unexpected(lastError());
    }
    return step().map([this](bool hasRow) { m_isAtFirstRow = hasRow; });
}

bool Statement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        const int bytes = static_cast<int>(text.size() * qsizetype(sizeof(QChar)));
        code = text.isNull() ? sqlite3_bind_null(statement, place)
                             : sqlite3_bind_text16(statement, place, text.constData(), bytes, SQLITE_STATIC);
        break;
    }
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        code = bytes.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_blob(statement, place, bytes.constData(),
                                                  static_cast<int>(bytes.size()), SQLITE_STATIC);
        break;
    }
    case QMetaType::Double:
        code = sqlite3_bind_double(statement, place, value.toDouble());
        break;
    case QMetaType::UnknownType:
        code = sqlite3_bind_null(statement, place);
        break;
    default:
        code = sqlite3_bind_int64(statement, place, value.toLongLong());
        break;
    }
    return code == SQLITE_OK;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(lastError());
    }
}

Result<bool> Statement::next()
{
    if (std::exchange(m_isAtFirstRow, false))
        return true;
    // A statement that has come to its end would begin anew.
    return sqlite3_stmt_busy(m_statement.get()) != 0 ? step() : Result<bool>(false);
}

QVariant Statement::value(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = static_cast<const QChar *>(sqlite3_column_text16(statement, column));
        return QString(text, sqlite3_column_bytes16(statement, column) / int(sizeof(QChar)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

int Statement::changedRows() const
{
    return sqlite3_changes(m_connection);
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

StatementWork Statement::takeWork() const
{
    const auto taken = [this](int counter) {
        return sqlite3_stmt_status(m_statement.get(), counter, 1);
    };
    return {.fullScanSteps = taken(SQLITE_STMTSTATUS_FULLSCAN_STEP),
            .sorts = taken(SQLITE_STMTSTATUS_SORT),
            .instructions = taken(SQLITE_STMTSTATUS_VM_STEP)};
}

void Statement::finish()
{
    m_isAtFirstRow = false;
    sqlite3_reset(m_statement.get());
}

Error Statement::lastError() const
{
    return storageError(sqlite3_extended_errcode(m_connection),
                        QString::fromUtf8(sqlite3_errmsg(m_connection)), m_fileName);
}

} // namespace broadsheet
