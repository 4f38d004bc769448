#include "storage/searchtable.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QVariantList values(PaperId paper, const SearchTexts &texts)
{
    return {paper.number, textColumn(texts.title), textColumn(texts.authors), textColumn(texts.abstract),
            textColumn(texts.note)};
}

} // namespace

Result<SearchTexts> SearchTable::texts(PaperId paper)
{
    return m_database
        .firstRow(u"SELECT title, authors, abstract, note FROM searchable WHERE id = ?"_s, {paper.number},
                  [](const Statement &row) {
                      return SearchTexts{.title = row.value(0).toString(),
                                         .authors = row.value(1).toString(),
                                         .abstract = row.value(2).toString(),
                                         .note = row.value(3).toString()};
                  })
        .map([](const std::optional<SearchTexts> &found) { return found.value_or(SearchTexts()); });
}

Result<void> SearchTable::add(PaperId paper, const SearchTexts &texts)
{
    return m_database
        .run(u"INSERT INTO search (rowid, title, authors, abstract, note) VALUES (?, ?, ?, ?, ?)"_s,
             values(paper, texts))
        .map([](int) {});
}

Result<void> SearchTable::remove(PaperId paper, const SearchTexts &texts)
{
    return m_database
        .run(u"INSERT INTO search (search, rowid, title, authors, abstract, note) "
             "VALUES ('delete', ?, ?, ?, ?, ?)"_s,
             values(paper, texts))
        .map([](int) {});
}

} // namespace broadsheet
