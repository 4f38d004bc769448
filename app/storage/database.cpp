#include "storage/database.h"

#include "storage/native/packednumbers.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Every constant text of this room finds a place; searches put together from many parts come and go.
constexpr qsizetype statementLimit = 200;

} // namespace

Database::Database(QString fileName, QString connectionName)
    : m_fileName(std::move(fileName)), m_connectionName(std::move(connectionName))
{}

Result<std::unique_ptr<Database>> Database::open(const QString &fileName, Access access)
{
    const QString connectionName = u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(fileName, connectionName));
    if (const auto connected = database->connect(access, fileName, {}); !connected)
        return tl::unexpected(connected.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &fileName, const Error &why)
{
    const QString connectionName = u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(fileName, connectionName));
    // A write-ahead log needs a file beside the library even to be read. Where none can be made there is none
    // to be read either, unless another program has the library open.
    const QFileInfo file(fileName);
    const bool isAlone = !QFileInfo(file.absolutePath()).isWritable() && !QFile::exists(fileName + u"-wal"_s);
    QUrl address = QUrl::fromLocalFile(file.absoluteFilePath());
    if (isAlone)
        address.setQuery(u"immutable=1"_s);
    const auto connected = database->connect(Access::Read, QString::fromUtf8(address.toEncoded()),
                                             u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    if (!connected)
        return tl::unexpected(connected.error());
    database->m_whyReadOnly = why;
    return database;
}

Database::~Database()
{
    m_statements.clear();
    m_wordCutter.reset();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::connect(Access access, const QString &name, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s + options);
    if (!connection.open())
        return tl::unexpected(storageError(connection.lastError(), m_fileName));
    addPackedNumbers(connection);
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        // What an import has made large is cut back in the end. In bytes.
        u"PRAGMA journal_size_limit = 16000000"_s,
    };
    if (access == Access::Read)
        pragmas.append(u"PRAGMA query_only = ON"_s);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto ran = run(pragma); !ran)
            return tl::unexpected(ran.error());
    }
    return setWorkload(Workload::Interactive);
}

const WordCutter &Database::wordCutter()
{
    if (!m_wordCutter)
        m_wordCutter = std::make_unique<WordCutter>(connection());
    return *m_wordCutter;
}

StatementWork Database::takeWork()
{
    StatementWork work;
    for (const std::shared_ptr<Statement> &statement : std::as_const(m_statements))
        work += statement->takeWork();
    return work;
}

Result<void> Database::setWorkload(Workload workload)
{
    if (workload == m_workload)
        return {};
    // The cache in kilobytes, the journal in pages. Most of the file is in the memory of the system anyway;
    // an import comes back to many pages so often that it pays to write each of them late.
    const bool isBulk = workload == Workload::Bulk;
    for (const QString &pragma : {
             isBulk ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s,
             isBulk ? u"PRAGMA cache_size = -64000"_s : u"PRAGMA cache_size = -8000"_s,
             isBulk ? u"PRAGMA wal_autocheckpoint = 16000"_s : u"PRAGMA wal_autocheckpoint = 1000"_s,
         }) {
        if (const auto ran = run(pragma); !ran)
            return tl::unexpected(ran.error());
    }
    m_workload = workload;
    return {};
}

Result<void> Database::settle()
{
    // A checkpoint first syncs the write-ahead log, whether or not readers keep it from copying all of it.
    return number(u"PRAGMA wal_checkpoint(PASSIVE)"_s).map([](qint64) {});
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const RunningStatement running(**statement);
    if (const auto ran = (*statement)->run(values); !ran)
        return tl::unexpected(failureOf(ran.error()));
    return (*statement)->changedRows();
}

Result<void> Database::runOnce(const QString &sql)
{
    return Statement::prepare(connection(), sql)
        .and_then([](Statement statement) { return statement.run({}); })
        .map_error([this](const Error &error) { return failureOf(error); });
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const RunningStatement running(**statement);
    if (const auto ran = (*statement)->run(values); !ran)
        return tl::unexpected(failureOf(ran.error()));
    return (*statement)->insertedId();
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    return firstRow(sql, values, [](const Statement &row) { return row.value(0).toLongLong(); })
        .map([](std::optional<qint64> found) { return found.value_or(0); });
}

Result<std::shared_ptr<Statement>> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return *known;
    Result<Statement> statement = Statement::prepare(connection(), sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (m_statements.size() >= statementLimit)
        m_statements.clear();
    const auto kept = std::make_shared<Statement>(std::move(*statement));
    m_statements.insert(sql, kept);
    return kept;
}

} // namespace broadsheet
