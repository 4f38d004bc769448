#include "storage/searchcompiler.h"

#include "storage/columns.h"
#include "storage/foldedname.h"
#include "storage/fulltextexpression.h"

#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

class ConditionBuilder final
{
public:
    explicit ConditionBuilder(QVariantList &values) : m_values(values) {}

    QString condition(const SearchNode &node)
    {
        if (const auto expression = fullTextExpression(node))
            return fullText(*expression);
        return std::visit([this](const auto &value) { return of(value); }, node.value);
    }

private:
    QString fullText(const QString &expression)
    {
        m_values.append(expression);
        return u"papers.id IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
    }

    /// The parts that the full-text index can answer together are asked for at once.
    template <typename Group>
    QString joined(const Group &group, const QString &with)
    {
        Group together;
        QStringList parts;
        for (const SearchNode &node : group.nodes) {
            if (fullTextExpression(node))
                together.nodes.push_back(node);
        }
        if (!together.nodes.empty())
            parts.append(condition(SearchNode{together}));
        for (const SearchNode &node : group.nodes) {
            if (!fullTextExpression(node))
                parts.append(condition(node));
        }
        return u'(' + parts.join(with) + u')';
    }

    QString of(const AllOf &all) { return joined(all, u" AND "_s); }
    QString of(const AnyOf &any) { return joined(any, u" OR "_s); }

    QString of(const NoneOf &none)
    {
        // What is unknown, such as the votes of a paper without any, does not count as found.
        return u'(' + condition(none.nodes.front()) + u" IS NOT TRUE)"_s;
    }

    QString of(const TextTerm &term)
    {
        switch (term.field) {
        case SearchField::Tag:
            return u"papers.id IN (SELECT paper FROM paper_tags JOIN tags ON tags.id = paper_tags.tag "
                   "WHERE %1)"_s.arg(begins(u"folded_name"_s, foldedName(term.text), term.match));
        case SearchField::ReadingList:
            return u"papers.id IN (SELECT paper FROM reading_list_entries AS entries "
                   "JOIN reading_lists ON reading_lists.id = entries.reading_list WHERE %1)"_s.arg(
                       begins(u"folded_name"_s, foldedName(term.text), term.match));
        case SearchField::ArxivId:
            return begins(u"papers.arxiv_id"_s, term.text, term.match);
        case SearchField::CitationKey:
            return begins(u"papers.citation_key"_s, term.text, term.match);
        case SearchField::Digest:
            return digest(term);
        default:
            return fullText(*fullTextExpression(SearchNode{term}));
        }
    }

    QString begins(const QString &column, const QString &text, TextMatch match)
    {
        m_values.append(text);
        if (match != TextMatch::Prefix)
            return column + u" = ?"_s;
        // No character is greater than the last one of Unicode, so this is a range that an index can answer.
        constexpr char32_t lastCharacter = QChar::LastValidCodePoint;
        m_values.append(text + QString::fromUcs4(&lastCharacter, 1));
        return column + u" BETWEEN ? AND ?"_s;
    }

    QString digest(const TextTerm &term)
    {
        // A day, or the beginning of one that names a month or a year.
        QStringList parts{begins(u"folded_name"_s, foldedName(term.text), term.match),
                          begins(u"day"_s, term.text, term.match)};
        if (term.match != TextMatch::Prefix)
            parts.append(begins(u"day"_s, term.text + u'-', TextMatch::Prefix));
        return u"papers.id IN (SELECT paper FROM appearances JOIN digests ON digests.id = appearances.digest "
               "WHERE %1)"_s.arg(parts.join(u" OR "_s));
    }

    static QString of(const StateTerm &term)
    {
        switch (term.state) {
        case PaperState::Starred:
            return u"papers.id IN (SELECT paper FROM marks WHERE starred = 1)"_s;
        case PaperState::Unread:
            return u"papers.id NOT IN (SELECT paper FROM marks WHERE read = 1)"_s;
        case PaperState::Read:
            return u"papers.id IN (SELECT paper FROM marks WHERE read = 1)"_s;
        case PaperState::Noted:
            return u"papers.id IN (SELECT paper FROM marks WHERE note <> '')"_s;
        case PaperState::Listed:
            return u"papers.id IN (SELECT paper FROM reading_list_entries)"_s;
        }
        Q_UNREACHABLE();
    }

    static QString of(const ContentTerm &term)
    {
        switch (term.content) {
        case PaperContent::Code:
            return u"papers.id IN (SELECT paper FROM links WHERE kind = 'github')"_s;
        case PaperContent::Model:
            return u"papers.id IN (SELECT paper FROM links WHERE kind = 'huggingface-model')"_s;
        case PaperContent::Dataset:
            return u"papers.id IN (SELECT paper FROM links WHERE kind = 'huggingface-dataset')"_s;
        case PaperContent::Pdf:
            return u"papers.arxiv_id IS NOT NULL"_s;
        case PaperContent::Note:
            return of(StateTerm{PaperState::Noted});
        }
        Q_UNREACHABLE();
    }

    QString of(const DateTerm &term)
    {
        if (term.kind == DateKind::Listed)
            return between(u"papers.listed_on"_s, dayColumn(term.first), dayColumn(term.last));
        // Moments are kept in UTC, but the reader's days begin at the reader's midnight.
        const QVariant first = term.first.isValid() ? momentColumn(term.first.startOfDay()) : QVariant();
        const QVariant last = term.last.isValid() ? momentColumn(term.last.endOfDay()) : QVariant();
        return between(u"papers.added"_s, first, last);
    }

    QString of(const UpvotesTerm &term)
    {
        return between(u"papers.upvotes"_s, numberColumn(term.least), numberColumn(term.most));
    }

    /// An end without a value is open; a paper without a value is outside.
    QString between(const QString &column, const QVariant &first, const QVariant &last)
    {
        QStringList parts;
        if (first.isValid()) {
            parts.append(column + u" >= ?"_s);
            m_values.append(first);
        }
        if (last.isValid()) {
            parts.append(column + u" <= ?"_s);
            m_values.append(last);
        }
        return parts.isEmpty() ? column + u" IS NOT NULL"_s : u'(' + parts.join(u" AND "_s) + u')';
    }

    QVariantList &m_values;
};

} // namespace

CompiledSearch compileSearch(const SearchNode &search)
{
    CompiledSearch compiled{.condition = u"TRUE"_s, .values = {}, .ranking = {}};
    const std::optional<SearchNode> node = withoutEmptyTerms(search);
    if (!node)
        return compiled;
    compiled.condition = ConditionBuilder(compiled.values).condition(*node);
    compiled.ranking = fullTextExpression(*node).value_or(rankingExpression(*node));
    return compiled;
}

} // namespace broadsheet
