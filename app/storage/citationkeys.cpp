#include "storage/citationkeys.h"

#include "storage/database.h"
#include "storage/papernames.h"
#include "storage/paperstable.h"
#include "storage/settingstable.h"
#include "text/citationkey.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QString &formulaSetting()
{
    static const QString name = u"citation-key-formula"_s;
    return name;
}

} // namespace

bool canBeCitationKey(const QString &key)
{
    static const QRegularExpression forbidden(uR"([\s{}(),=\\"#%~'])"_s);
    return !key.isEmpty() && !key.contains(forbidden);
}

QString wishedKey(const CitationKeyFormula &formula, const Paper &paper)
{
    return formula.stem({.authors = paper.authors,
                         .year = citationYear(paper.published, paper.arxivId),
                         .title = paper.title,
                         .arxivId = paper.arxivId});
}

Result<CitationKeyFormula> CitationKeys::formula()
{
    const auto text = SettingsTable(m_database).value(formulaSetting());
    if (!text)
        return tl::unexpected(text.error());
    // A formula that a newer program has set may not be known to this one.
    return *text ? CitationKeyFormula::parse(**text).value_or(CitationKeyFormula::byDefault())
                 : CitationKeyFormula::byDefault();
}

Result<void> CitationKeys::setFormula(const CitationKeyFormula &formula)
{
    return SettingsTable(m_database).setValue(formulaSetting(), formula.text());
}

Result<QString> CitationKeys::freeKey(const QString &wished, PaperId paper)
{
    for (int n = 0;; ++n) {
        const QString key = wished + citationKeySuffix(n);
        const Result<bool> taken = isTaken(key, paper);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return key;
    }
}

Result<QString> CitationKeys::keyByFormula(PaperId paper, const CitationKeyFormula &formula)
{
    const Result<StoredPaper> stored = PapersTable(m_database).content(paper);
    if (!stored)
        return tl::unexpected(stored.error());
    Result<QString> current = keyOf(paper);
    if (!current)
        return current;
    const QString wished = wishedKey(formula, stored->content);
    static const QRegularExpression suffix(u"^[a-z]*$"_s);
    const bool isByFormula = current->startsWith(wished) && current->sliced(wished.size()).contains(suffix);
    return isByFormula ? *current : freeKey(wished, paper);
}

Result<QString> CitationKeys::keyOf(PaperId paper)
{
    return m_database
        .firstRow(u"SELECT citation_key FROM papers WHERE id = ?"_s, {paper.number},
                  [](const Statement &row) { return row.value(0).toString(); })
        .map([](const std::optional<QString> &key) { return key.value_or(QString()); });
}

Result<void> CitationKeys::setKey(PaperId paper, const QString &key)
{
    if (!canBeCitationKey(key)) {
        return failure(
            QCoreApplication::translate(
                "Storage",
                "“%1” is no citation key. A key has no spaces and none of these: { } ( ) , = \\ \" # % ~ '")
                .arg(key));
    }
    const Result<QString> former = keyOf(paper);
    if (!former)
        return tl::unexpected(former.error());
    const Result<bool> taken = isTaken(key, paper);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return failure(
            QCoreApplication::translate("Storage", "Another paper has the citation key “%1”.").arg(key));
    return m_database.run(u"UPDATE papers SET citation_key = ? WHERE id = ?"_s, {key, paper.number})
        .and_then([&](int) { return remember(paper, *former); });
}

Result<void> CitationKeys::remember(PaperId paper, const QString &key)
{
    if (key.isEmpty())
        return {};
    return isTaken(key, {}).and_then([&](bool taken) {
        return taken ? Result<void>() : PaperNamesTable(m_database).add(paper, {formerKeyName(key)});
    });
}

Result<bool> CitationKeys::isTaken(const QString &key, PaperId except)
{
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM papers WHERE citation_key = ? AND id <> ?) "
                "OR EXISTS (SELECT 1 FROM paper_names WHERE name = ? AND paper <> ?)"_s,
                {key, except.number, formerKeyName(key), except.number})
        .map([](qint64 taken) { return taken != 0; });
}

} // namespace broadsheet
