#pragma once

#include "base/result.h"
#include "storage/native/statement.h"
#include "storage/native/wordcutter.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>

namespace broadsheet {

/// What a connection is set up for. What the reader does survives a power cut once it is committed. What is
/// written in bulk, which can be done again, may lose its last commits in one, never the file; it takes more
/// memory.
enum class Workload { Interactive, Bulk };

/// Several connections may read a file beside the one that writes it.
enum class Access { ReadAndWrite, Read };

/// The connection to one library file. Lives and dies on one thread.
class Database final
{
public:
    /// Opens the file, which is made if it is not there, and sets it up for this connection. What is in it
    /// is not looked at.
    static Result<std::unique_ptr<Database>> open(const QString &fileName,
                                                  Access access = Access::ReadAndWrite);
    /// Opens a file that must not be written, or cannot be. Whatever would write is answered by `why`.
    static Result<std::unique_ptr<Database>> openForReading(const QString &fileName, const Error &why);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Nothing when the file can be written.
    const std::optional<Error> &whyReadOnly() const { return m_whyReadOnly; }

    const QString &fileName() const { return m_fileName; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_connectionName, false); }

    /// Runs a statement and yields the number of changed rows. The text is constant or put together from
    /// constants; what varies is bound.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// The same for a text that will not come again.
    Result<void> runOnce(const QString &sql);
    /// Inserts a row and yields its number.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// What `make` makes of each row. It is given the statement at that row, and must not run the same text.
    template <typename Make>
    auto rows(const QString &sql, const QVariantList &values, Make make)
        -> Result<QList<std::invoke_result_t<Make, const Statement &>>>;
    /// The same for the first row alone.
    template <typename Make>
    auto firstRow(const QString &sql, const QVariantList &values, Make make)
        -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>;
    /// The number in the first column of the first row; zero when there is none.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});

    /// Keeps all that `work` does, or, when it fails, nothing of it.
    template <typename Work>
    auto inTransaction(Work work) -> std::invoke_result_t<Work>;

    /// Of this connection, made when it is first asked for.
    const WordCutter &wordCutter();
    /// What the statements run since the last time have cost.
    StatementWork takeWork();

    /// Costs nothing when it is set up so already.
    Result<void> setWorkload(Workload workload);
    /// Waits until what was committed with Workload::Bulk is on the disk.
    Result<void> settle();

private:
    Database(QString fileName, QString connectionName);
    Result<void> connect(Access access, const QString &name, const QString &options);
    /// The failure of a statement, or why there can be none.
    Error failureOf(const Error &error) const { return m_whyReadOnly.value_or(error); }
    Result<std::shared_ptr<Statement>> prepared(const QString &sql);

    QString m_fileName;
    QString m_connectionName;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::unique_ptr<WordCutter> m_wordCutter;
    std::optional<Workload> m_workload;
    std::optional<Error> m_whyReadOnly;
};

template <typename Make>
auto Database::rows(const QString &sql, const QVariantList &values, Make make)
    -> Result<QList<std::invoke_result_t<Make, const Statement &>>>
{
    QList<std::invoke_result_t<Make, const Statement &>> made;
    const auto statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const RunningStatement running(**statement);
    if (const auto ran = (*statement)->run(values); !ran)
        return tl::unexpected(ran.error());
    for (;;) {
        const Result<bool> found = (*statement)->next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return made;
        made.append(make(std::as_const(**statement)));
    }
}

template <typename Make>
auto Database::firstRow(const QString &sql, const QVariantList &values, Make make)
    -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>
{
    const auto statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const RunningStatement running(**statement);
    if (const auto ran = (*statement)->run(values); !ran)
        return tl::unexpected(ran.error());
    const Result<bool> found = (*statement)->next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return make(std::as_const(**statement));
}

template <typename Work>
auto Database::inTransaction(Work work) -> std::invoke_result_t<Work>
{
    // Taking the right to write at once avoids finding out midway that another program has it.
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    auto done = work();
    if (!done) {
        (void)run(QStringLiteral("ROLLBACK"));
        return done;
    }
    if (const auto committed = run(QStringLiteral("COMMIT")); !committed) {
        (void)run(QStringLiteral("ROLLBACK"));
        return tl::unexpected(committed.error());
    }
    return done;
}

} // namespace broadsheet
