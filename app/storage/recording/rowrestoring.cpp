#include "storage/recording/rowrestoring.h"

#include "storage/citationkeys.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/placestable.h"
#include "storage/recording/paperremoval.h"
#include "storage/recording/recordedtables.h"
#include "storage/searchupdates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct RecordedRow
{
    qint64 number = 0;
    QString table;
    PaperId paper;
    QVariantList key;
    /// Empty when the row was not there.
    QVariantList before;
};

QVariantList valuesIn(const QString &json)
{
    QVariantList values;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array) {
        if (value.isNull())
            values.append(QVariant());
        else
            values.append(value.isString() ? textColumn(value.toString()) : QVariant(value.toInteger()));
    }
    return values;
}

QString equal(const QStringList &columns)
{
    return columns.join(u" = ? AND "_s) + u" = ?"_s;
}

/// Which of the recorded rows are meant.
struct RowChoice
{
    QString condition;
    QVariantList values;
};

class RowRestoring final
{
public:
    RowRestoring(Database &database, RowChoice rows) : m_database(database), m_rows(std::move(rows)) {}

    Result<LibraryChanges> run()
    {
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        const auto before = present();
        if (!before)
            return tl::unexpected(before.error());
        return restoreAll()
            .and_then([&] { return settleReadStates(); })
            .and_then([&] { return forgetUnusedNames(m_database); })
            .and_then([&] { return present(); })
            .map([&](const QSet<PaperId> &after) { return changes(*before, after); });
    }

private:
    Result<QSet<PaperId>> present()
    {
        return m_database
            .rows(
                u"SELECT papers.id FROM json_each(?) AS wanted CROSS JOIN papers ON papers.id = wanted.value"_s,
                {idList(m_papers)}, idFromRow)
            .map([](const QList<PaperId> &papers) { return QSet<PaperId>(papers.begin(), papers.end()); });
    }

    Result<void> begin()
    {
        const auto tables = recordedTables(m_database);
        if (!tables)
            return tl::unexpected(tables.error());
        for (const RecordedTable &table : *tables)
            m_tables.insert(table.name, table);
        auto papers = m_database.rows(u"SELECT DISTINCT paper FROM recorded_rows WHERE "_s +
                                          m_rows.condition + u" AND paper IS NOT NULL ORDER BY paper"_s,
                                      m_rows.values, idFromRow);
        if (!papers)
            return tl::unexpected(papers.error());
        m_papers = *std::move(papers);
        return {};
    }

    Result<void> restoreAll()
    {
        qint64 first = std::numeric_limits<qint64>::max();
        for (;;) {
            const auto rows = rowsBefore(first);
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->isEmpty())
                return {};
            if (auto restored = restoreSome(*rows); !restored)
                return restored;
            first = rows->last().number;
        }
    }

    Result<void> restoreSome(const QList<RecordedRow> &rows)
    {
        SearchUpdates searchUpdates;
        for (const RecordedRow &row : rows) {
            if (auto noticed = searchUpdates.changing(m_database, row.paper); !noticed)
                return noticed;
        }
        for (const RecordedRow &row : rows) {
            if (auto restored = restore(row); !restored)
                return restored;
        }
        return searchUpdates.write(m_database);
    }

    /// Not all at once: the texts of a large import would fill the memory.
    Result<QList<RecordedRow>> rowsBefore(qint64 number)
    {
        return m_database.rows(
            u"SELECT id, table_name, paper, row_key, row_before FROM recorded_rows WHERE "_s +
                m_rows.condition + u" AND id < ? ORDER BY id DESC LIMIT 4000"_s,
            m_rows.values + QVariantList{number}, [](const Statement &row) {
                return RecordedRow{.number = row.value(0).toLongLong(),
                                   .table = row.value(1).toString(),
                                   .paper = PaperId{row.value(2).toLongLong()},
                                   .key = valuesIn(row.value(3).toString()),
                                   .before = valuesIn(row.value(4).toString())};
            });
    }

    Result<void> restore(const RecordedRow &row)
    {
        const auto table = m_tables.constFind(row.table);
        if (table == m_tables.constEnd())
            return {};
        if (row.before.isEmpty())
            return row.table == "papers"_L1 ? removePaper(m_database, row.paper) : remove(*table, row.key);
        if (!table->nameColumns.isEmpty())
            return putNamed(*table, row.before);
        if (row.table == "papers"_L1)
            return putPaper(*table, row);
        return removeRenamed(*table, row).and_then([&] { return put(*table, asNumberedNow(*table, row)); });
    }

    /// What something else has come to refer to meanwhile stays.
    Result<void> remove(const RecordedTable &table, const QVariantList &key)
    {
        QString sql = u"DELETE FROM %1 WHERE %2"_s.arg(table.name, equal(table.key));
        if (!table.referredToBy.isEmpty())
            sql += u" AND NOT EXISTS (SELECT 1 FROM %1)"_s.arg(table.referredToBy);
        return m_database.run(sql, key).map([](int) {});
    }

    /// A row whose key has changed is another row now.
    Result<void> removeRenamed(const RecordedTable &table, const RecordedRow &row)
    {
        QVariantList keyBefore;
        for (const QString &column : table.key)
            keyBefore.append(row.before.value(table.columns.indexOf(column)));
        return keyBefore == row.key ? Result<void>() : remove(table, row.key);
    }

    /// Another paper may have got the citation key meanwhile.
    Result<void> putPaper(const RecordedTable &table, const RecordedRow &row)
    {
        QVariantList values = row.before;
        QVariant &key = values[table.columns.indexOf(u"citation_key"_s)];
        const auto isTaken =
            m_database.number(u"SELECT EXISTS (SELECT 1 FROM papers WHERE citation_key = ? AND id <> ?)"_s,
                              {key, row.paper.number});
        if (!isTaken)
            return tl::unexpected(isTaken.error());
        if (*isTaken == 1) {
            const auto free = CitationKeys(m_database).freeKey(key.toString(), row.paper);
            if (!free)
                return tl::unexpected(free.error());
            key = *free;
        }
        return put(table, values);
    }

    /// Names may have come back meanwhile under other numbers, and their numbers may be others' now.
    Result<void> putNamed(const RecordedTable &table, const QVariantList &values)
    {
        QVariantList name;
        for (const QString &column : table.nameColumns)
            name.append(values.value(table.columns.indexOf(column)));
        const qint64 before = values.first().toLongLong();
        const auto now = m_database.number(
            u"SELECT id FROM %1 WHERE %2"_s.arg(table.name, equal(table.nameColumns)), name);
        const auto isTaken =
            m_database.number(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(table.name), {before});
        if (!now || !isTaken)
            return tl::unexpected(now ? isTaken.error() : now.error());
        if (*now > 0) {
            m_numbers[table.name].insert(before, *now);
            return {};
        }
        QVariantList written = values;
        if (*isTaken == 1)
            written.first() = QVariant();
        return m_database
            .insert(u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(table.name, table.columns.join(u", "_s),
                                                              u", ?"_s.repeated(table.columns.size() - 1)),
                    written)
            .map([&](qint64 number) { m_numbers[table.name].insert(before, number); });
    }

    QVariantList asNumberedNow(const RecordedTable &table, const RecordedRow &row) const
    {
        QVariantList values = row.before;
        if (table.referringColumn.isEmpty())
            return values;
        QVariant &number = values[table.columns.indexOf(table.referringColumn)];
        const QHash<qint64, qint64> numbers = m_numbers.value(table.referredTable);
        number = numbers.value(number.toLongLong(), number.toLongLong());
        return values;
    }

    Result<void> put(const RecordedTable &table, const QVariantList &values)
    {
        QStringList places;
        QStringList updates;
        for (const QString &column : table.columns) {
            places.append(u"?"_s);
            updates.append(column + u" = excluded."_s + column);
        }
        return m_database
            .run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
                     table.name, table.columns.join(u", "_s), places.join(u", "_s), table.key.join(u", "_s),
                     updates.join(u", "_s)),
                 values)
            .map([](int) {});
    }

    Result<void> settleReadStates()
    {
        const auto read = m_database.rows(
            u"SELECT paper FROM json_each(?) AS wanted CROSS JOIN marks ON marks.paper = wanted.value "
            "WHERE read = 1"_s,
            {idList(m_papers)}, idFromRow);
        if (!read)
            return tl::unexpected(read.error());
        const QSet<PaperId> readPapers(read->begin(), read->end());
        QList<PaperId> unread;
        for (const PaperId paper : std::as_const(m_papers)) {
            if (!readPapers.contains(paper))
                unread.append(paper);
        }
        PlacesTable places(m_database);
        return places.setRead(*read, ReadState::Read)
            .and_then([&](const QList<PaperId> &) { return places.setRead(unread, ReadState::Unread); })
            .map([](const QList<PaperId> &) {});
    }

    LibraryChanges changes(const QSet<PaperId> &before, const QSet<PaperId> &after) const
    {
        LibraryChanges changes;
        for (const PaperId paper : m_papers) {
            if (before.contains(paper) && after.contains(paper)) {
                changes.contentChanged.append(paper);
                changes.marksChanged.append(paper);
            } else if (after.contains(paper)) {
                changes.restored.append(paper);
            } else if (before.contains(paper)) {
                changes.removed.append(paper);
            }
        }
        return changes;
    }

    Database &m_database;
    RowChoice m_rows;
    QList<PaperId> m_papers;
    QHash<QString, RecordedTable> m_tables;
    /// For each table of names, the numbers that they have now by those that they had.
    QHash<QString, QHash<qint64, qint64>> m_numbers;
};

} // namespace

Result<LibraryChanges> restoreRows(Database &database, qint64 recording)
{
    return RowRestoring(database, {.condition = u"recording = ?"_s, .values = {recording}}).run();
}

Result<LibraryChanges> restoreRowsOf(Database &database, PaperId paper, qint64 recording)
{
    return RowRestoring(database, {.condition = u"recording = ? AND (paper = ? OR paper IS NULL)"_s,
                                   .values = {recording, paper.number}})
        .run();
}

} // namespace broadsheet
