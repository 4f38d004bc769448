#include "storage/native/packednumbers.h"

#include "storage/native/handle.h"

#include <cstring>
#include <sqlite3.h>

namespace broadsheet {

namespace {

/// SQLite hands over zeroed memory for each aggregation, so the list is made when the first row comes.
QList<qint64> *&numbersOf(sqlite3_context *context)
{
    return *static_cast<QList<qint64> **>(sqlite3_aggregate_context(context, sizeof(QList<qint64> *)));
}

void takeRow(sqlite3_context *context, int /*argumentCount*/, sqlite3_value **arguments)
{
    QList<qint64> *&numbers = numbersOf(context);
    if (!numbers)
        numbers = new QList<qint64>;
    numbers->append(sqlite3_value_int64(arguments[0]));
}

void finish(sqlite3_context *context)
{
    const QList<qint64> *numbers = numbersOf(context);
    if (!numbers) {
        sqlite3_result_zeroblob(context, 0);
        return;
    }
    sqlite3_result_blob64(context, numbers->constData(),
                          static_cast<sqlite3_uint64>(numbers->size()) * sizeof(qint64), SQLITE_TRANSIENT);
    delete numbers;
}

} // namespace

void addPackedNumbers(const QSqlDatabase &connection)
{
    sqlite3_create_function_v2(nativeHandle(connection), "packed_numbers", 1, SQLITE_UTF8, nullptr, nullptr,
                               takeRow, finish, nullptr);
}

QList<qint64> unpackedNumbers(const QByteArray &blob)
{
    QList<qint64> numbers(blob.size() / qsizetype(sizeof(qint64)));
    if (!numbers.isEmpty())
        std::memcpy(numbers.data(), blob.constData(), static_cast<std::size_t>(blob.size()));
    return numbers;
}

} // namespace broadsheet
