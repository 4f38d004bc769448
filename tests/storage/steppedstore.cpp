#include "steppedstore.h"

#include "storage/database.h"
#include "storage/recording/recordedtables.h"

#include <QRegularExpression>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

SteppedStore::SteppedStore() : m_store(m_fixture.open()) {}

ImportedEntries SteppedStore::takeAsStep(const QList<DigestEntry> &entries)
{
    return valueOf(m_store->import(std::make_shared<PaperImport>(someMoment(), labelOfImport), entries));
}

EditOutcome SteppedStore::edit(const MarksEdit &edit)
{
    return valueOf(m_store->edit(edit, labelOfEdit, Remember::Step, someMoment()));
}

Result<EditOutcome> SteppedStore::tryEdit(const MarksEdit &edit)
{
    return answerOf(m_store->edit(edit, labelOfEdit, Remember::Step, someMoment()));
}

QString SteppedStore::labelOfImport(int added, int updated)
{
    return u"Took in %1, updated %2"_s.arg(added).arg(updated);
}

QString SteppedStore::labelOfEdit(const MarksEdit & /*edit*/, int papers)
{
    return u"Changed %1"_s.arg(papers);
}

QStringList SteppedStore::state()
{
    const auto database = *Database::open(m_fixture.fileName(), Access::Read);
    QStringList state = valueOf(m_store->check());
    const auto tables = *recordedTables(*database);
    for (const RecordedTable &table : tables) {
        // Unmarking leaves a row that says nothing.
        QStringList columnNames = table.columns;
        columnNames.removeIf([](const QString &column) { return column.endsWith("_changed"_L1); });
        // A list without one of its papers has a gap in its positions.
        columnNames.replaceInStrings(QRegularExpression(u"^position$"_s),
                                     table.name == "reading_list_entries"_L1
                                         ? u"(SELECT count(*) FROM reading_list_entries AS other WHERE "
                                           "other.reading_list = reading_list_entries.reading_list AND "
                                           "other.position < reading_list_entries.position)"_s
                                         : u"position"_s);
        const QString columns = u"quote("_s + columnNames.join(u") || ' ' || quote("_s) + u')';
        const auto rows = database->rows(
            u"SELECT %1 FROM %2 WHERE %3 ORDER BY 1"_s.arg(
                columns, table.name, table.name == "marks"_L1 ? u"starred OR read OR note <> ''"_s : u"1"_s),
            {}, [&](const Statement &row) { return table.name + u' ' + row.value(0).toString(); });
        state += *rows;
    }
    const auto unread = database->rows(u"SELECT paper || ' ' || unread FROM places ORDER BY paper"_s, {},
                                       [](const Statement &row) { return row.value(0).toString(); });
    return state + *unread;
}

QStringList SteppedStore::stateWithoutNames()
{
    QStringList rows = state();
    rows.removeIf([](const QString &row) { return row.startsWith("paper_names"_L1); });
    return rows;
}

qint64 SteppedStore::number(const QString &sql) const
{
    return *(*Database::open(m_fixture.fileName(), Access::Read))->number(sql);
}

QList<PaperId> SteppedStore::find(const QString &search)
{
    return valueOf(m_store->find({.search = search}, someMoment().date()));
}

Paper paperOf(const QString &title, const QString &arxivId)
{
    Paper paper;
    paper.title = title;
    paper.arxivId = arxivId;
    paper.abstract = u"All of "_s + title;
    paper.authors = {u"Ada Fox"_s, u"Ben Owl"_s};
    paper.links = {Link{.url = QUrl(u"https://github.com/fox/%1"_s.arg(title)), .kind = LinkKind::GitHub}};
    return paper;
}

} // namespace broadsheet::testing
