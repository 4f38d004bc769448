#include "storage/searchtable.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The word that every paper has; see version3.cpp.
const QString &everyPaper()
{
    static const QString word(QChar(0xE000));
    return word;
}

QVariantList values(const SearchEntry &entry)
{
    return {entry.place,
            textColumn(entry.texts.title),
            textColumn(entry.texts.authors),
            textColumn(entry.texts.abstract),
            textColumn(entry.texts.note),
            everyPaper()};
}

} // namespace

Result<std::optional<SearchEntry>> SearchTable::entry(PaperId paper)
{
    return m_database.firstRow(u"SELECT place, title, authors, abstract, note FROM searchable "
                               "WHERE place = (SELECT place FROM places WHERE paper = ?)"_s,
                               {paper.number}, [](const Statement &row) {
                                   return SearchEntry{.place = row.value(0).toLongLong(),
                                                      .texts = {.title = row.value(1).toString(),
                                                                .authors = row.value(2).toString(),
                                                                .abstract = row.value(3).toString(),
                                                                .note = row.value(4).toString()}};
                               });
}

Result<void> SearchTable::add(const SearchEntry &entry)
{
    return m_database
        .run(u"INSERT INTO search (rowid, title, authors, abstract, note, every) VALUES (?, ?, ?, ?, ?, ?)"_s,
             values(entry))
        .map([](int) {});
}

Result<void> SearchTable::remove(const SearchEntry &entry)
{
    return m_database
        .run(u"INSERT INTO search (search, rowid, title, authors, abstract, note, every) "
             "VALUES ('delete', ?, ?, ?, ?, ?, ?)"_s,
             values(entry))
        .map([](int) {});
}

} // namespace broadsheet
