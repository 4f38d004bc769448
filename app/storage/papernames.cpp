#include "storage/papernames.h"

#include "storage/database.h"
#include "storage/idlist.h"
#include "text/titlekey.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// These words are in library files.
constexpr auto preprintTitle = "title:"_L1;
constexpr auto publishedTitle = "published:"_L1;
constexpr auto absorbedNumber = "number:"_L1;

QString titleName(QLatin1StringView kind, const QString &title)
{
    const QString key = titleKey(title);
    return key.isEmpty() ? QString() : kind + key;
}

} // namespace

bool isPublishedVersion(const Paper &paper)
{
    return paper.arxivId.isEmpty() && paper.publication.type != EntryType::Preprint;
}

QStringList namesOf(const Paper &paper)
{
    QStringList names;
    if (!paper.doi.isEmpty())
        names.append(u"doi:"_s + paper.doi.toLower());
    if (const QString name =
            titleName(isPublishedVersion(paper) ? publishedTitle : preprintTitle, paper.title);
        !name.isEmpty())
        names.append(name);
    return names;
}

QString nameOfOtherVersion(const Paper &paper)
{
    return titleName(isPublishedVersion(paper) ? preprintTitle : publishedTitle, paper.title);
}

QString formerKeyName(const QString &citationKey)
{
    return u"key:"_s + citationKey.toLower();
}

QString absorbedName(PaperId absorbed)
{
    return absorbedNumber + QString::number(absorbed.number);
}

bool isOfThisLibraryAlone(const QString &name)
{
    return name.startsWith(absorbedNumber);
}

Result<QList<PaperId>> PaperNamesTable::papers(const QString &name)
{
    return m_database.rows(u"SELECT paper FROM paper_names WHERE name = ? ORDER BY paper"_s, {name},
                           idFromRow);
}

Result<void> PaperNamesTable::add(PaperId paper, const QStringList &names)
{
    for (const QString &name : names) {
        const auto added = m_database.run(u"INSERT OR IGNORE INTO paper_names (name, paper) VALUES (?, ?)"_s,
                                          {name, paper.number});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

Result<void> PaperNamesTable::move(PaperId from, PaperId to)
{
    return m_database
        .run(
            u"INSERT OR IGNORE INTO paper_names (name, paper) SELECT name, ? FROM paper_names WHERE paper = ?"_s,
            {to.number, from.number})
        .and_then(
            [&](int) { return m_database.run(u"DELETE FROM paper_names WHERE paper = ?"_s, {from.number}); })
        .map([](int) {});
}

Result<QList<PaperId>> PaperNamesTable::successors(const QList<PaperId> &papers)
{
    const Result<qint64> anyAbsorbed = m_database.number(
        u"SELECT EXISTS (SELECT 1 FROM paper_names WHERE name >= 'number:' AND name < 'number;')"_s);
    if (!anyAbsorbed)
        return tl::unexpected(anyAbsorbed.error());
    if (*anyAbsorbed == 0)
        return papers;
    return m_database.rows(u"SELECT coalesce((SELECT id FROM papers WHERE id = wanted.value), (SELECT paper "
                           u"FROM paper_names WHERE name = 'number:' || "
                           u"wanted.value), wanted.value) "
                           "FROM json_each(?) AS wanted ORDER BY wanted.key"_s,
                           {idList(papers)}, idFromRow);
}

} // namespace broadsheet
