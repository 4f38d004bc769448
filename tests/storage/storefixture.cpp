#include "storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTimeZone>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

QDateTime someMoment()
{
    return QDateTime(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::utc());
}

StoreFixture::StoreFixture()
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qUtf8Printable(m_folder.errorString()));
}

std::unique_ptr<PaperStore> StoreFixture::open() const
{
    auto store = PaperStore::open(fileName());
    if (!store)
        qFatal("Cannot open the store: %s", qUtf8Printable(store.error().message));
    return *std::move(store);
}

ImportedEntries take(PaperStore &store, const QList<DigestEntry> &entries)
{
    return valueOf(store.import(std::make_shared<PaperImport>(someMoment()), entries));
}

Result<AppliedEdit> tryToCarryOut(PaperStore &store, const MarksEdit &edit)
{
    const auto noLabel = [](const MarksEdit & /*edit*/, int /*papers*/) {
        return QString();
    };
    return answerOf(store.edit(edit, noLabel, Remember::Nothing, someMoment()))
        .map([](const EditOutcome &outcome) {
            return AppliedEdit{.changes = outcome.changes, .inverse = outcome.inverse};
        });
}

AppliedEdit carryOut(PaperStore &store, const MarksEdit &edit)
{
    const Result<AppliedEdit> applied = tryToCarryOut(store, edit);
    if (!applied)
        qFatal("Unexpected error: %s", qUtf8Printable(applied.error().message + applied.error().detail));
    return *applied;
}

QList<LibraryPaper> allPapers(PaperStore &store)
{
    return valueOf(store.papers(PaperQuery{.order = SortOrder::Added}, someMoment().date()));
}

LibraryPaper onlyPaper(PaperStore &store)
{
    const QList<LibraryPaper> papers = allPapers(store);
    if (papers.size() != 1)
        qFatal("The library has %d papers instead of one.", static_cast<int>(papers.size()));
    return papers.first();
}

DigestEntry entryOn(QDate day, int position, const Paper &paper)
{
    return {.paper = paper,
            .appearance = {.digest = {.name = u"Daily Papers"_s, .date = day},
                           .position = position,
                           .upvotes = paper.upvotes}};
}

DigestEntry entry(const Paper &paper)
{
    return {.paper = paper, .appearance = {}};
}

QStringList rowsOf(const QString &fileName)
{
    const QString connectionName = u"rows"_s;
    QStringList rows;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        connection.setDatabaseName(fileName);
        if (!connection.open())
            qFatal("Cannot read %s", qUtf8Printable(fileName));
        for (const QString &table : connection.tables()) {
            QSqlQuery query(u"SELECT * FROM \"%1\""_s.arg(table), connection);
            while (query.next()) {
                QStringList values{table};
                for (int column = 0; column < query.record().count(); ++column)
                    values.append(query.value(column).toString());
                rows.append(values.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(connectionName);
    return rows;
}

} // namespace broadsheet::testing
