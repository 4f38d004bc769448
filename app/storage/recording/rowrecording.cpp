#include "storage/recording/rowrecording.h"

#include "storage/recording/recordedtables.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString columnsOf(QLatin1StringView row, const QStringList &columns)
{
    return row + columns.join(u", "_s + row);
}

/// The triggers that record the changes of one table. They are of the connection alone, and go with it.
class RecordingTriggers final
{
public:
    RecordingTriggers(const RecordedTable &table, qint64 recording, qint64 newestPaper)
        : m_table(table), m_recording(recording), m_newestPaper(newestPaper)
    {}

    QStringList statements() const
    {
        const QString before = u"json_array(%1)"_s.arg(columnsOf("old."_L1, m_table.columns));
        return {trigger(u"INSERT"_s, additionCondition(), "new."_L1, u"NULL"_s),
                trigger(u"UPDATE OF "_s + m_table.columns.join(u", "_s), oldCondition(), "new."_L1, before),
                trigger(u"DELETE"_s, oldCondition(), "old."_L1, before)};
    }

    static QString name(const QString &table, const QString &action)
    {
        return u"record_%1_%2"_s.arg(table, action.section(u' ', 0, 0).toLower());
    }

private:
    /// That a new paper came is all there is to say of it.
    QString additionCondition() const
    {
        return m_table.name == "papers"_L1 ? QString() : condition("new."_L1);
    }
    QString oldCondition() const { return condition("old."_L1); }

    QString condition(QLatin1StringView row) const
    {
        return m_table.paperColumn.isEmpty()
                   ? QString()
                   : u"WHEN %1%2 <= %3 "_s.arg(row, m_table.paperColumn).arg(m_newestPaper);
    }

    QString trigger(const QString &action, const QString &condition, QLatin1StringView keyRow,
                    const QString &before) const
    {
        const QLatin1StringView paperRow = action == "INSERT"_L1 ? "new."_L1 : "old."_L1;
        const QString paper = m_table.paperColumn.isEmpty() ? u"NULL"_s : paperRow + m_table.paperColumn;
        return u"CREATE TEMP TRIGGER %1 AFTER %2 ON main.%3 %4BEGIN INSERT INTO recorded_rows "
               "(recording, paper, table_name, row_key, row_before) "
               "VALUES (%5, %6, '%3', json_array(%7), %8); END"_s
                   .arg(name(m_table.name, action), action, m_table.name, condition)
                   .arg(m_recording)
                   .arg(paper, columnsOf(keyRow, m_table.key), before);
    }

    const RecordedTable &m_table;
    qint64 m_recording;
    qint64 m_newestPaper;
};

} // namespace

Result<qint64> RowRecording::create()
{
    return m_database.insert(u"INSERT INTO recordings (newest_paper) VALUES "
                             "(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'papers'), 0))"_s,
                             {});
}

Result<void> RowRecording::begin(qint64 recording)
{
    const Result<qint64> newest =
        m_database.number(u"SELECT newest_paper FROM recordings WHERE id = ?"_s, {recording});
    if (!newest)
        return tl::unexpected(newest.error());
    const auto tables = recordedTables(m_database);
    if (!tables)
        return tl::unexpected(tables.error());
    for (const RecordedTable &table : *tables) {
        const QStringList statements = RecordingTriggers(table, recording, *newest).statements();
        for (const QString &statement : statements) {
            if (auto made = m_database.runOnce(statement); !made)
                return made;
        }
        for (const QString &action : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s})
            m_triggers.append(RecordingTriggers::name(table.name, action));
    }
    return {};
}

Result<void> RowRecording::end()
{
    for (const QString &trigger : std::as_const(m_triggers)) {
        if (auto dropped = m_database.runOnce(u"DROP TRIGGER temp."_s + trigger); !dropped)
            return dropped;
    }
    m_triggers.clear();
    return {};
}

Result<void> RowRecording::forgetUnneeded()
{
    return m_database
        .run(u"DELETE FROM recordings WHERE id NOT IN (SELECT recording FROM steps WHERE recording IS NOT "
             u"NULL) "
             "AND NOT EXISTS (SELECT 1 FROM trash CROSS JOIN recorded_rows "
             "ON recorded_rows.recording = recordings.id AND recorded_rows.paper = trash.paper)"_s)
        .map([](int) {});
}

} // namespace broadsheet
