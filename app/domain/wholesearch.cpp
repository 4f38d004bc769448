#include "domain/wholesearch.h"

#include "domain/searchparser.h"

#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString field(QLatin1StringView name, const QString &value)
{
    return name + u":\""_s + value + u'"';
}

/// A quote may stay open at the end of a search, but not before a parenthesis.
QString closed(const QString &search)
{
    return search.count(u'"') % 2 == 0 ? search : search + u'"';
}

struct SearchOfSource
{
    QString operator()(const AllPapers &) const { return {}; }
    QString operator()(const UnreadPapers &) const { return u"is:unread"_s; }
    QString operator()(const StarredPapers &) const { return u"is:starred"_s; }
    QString operator()(const NotedPapers &) const { return u"is:noted"_s; }
    QString operator()(const TaggedPapers &source) const { return field("tag"_L1, source.tag); }
    QString operator()(const ReadingListPapers &source) const { return field("list"_L1, source.readingList); }
    QString operator()(const DigestKey &digest) const
    {
        QStringList parts;
        if (!digest.name.isEmpty())
            parts.append(field("in"_L1, digest.name));
        if (digest.date.isValid())
            parts.append(u"in:"_s + digest.date.toString(Qt::ISODate));
        return parts.join(u' ');
    }
    QString operator()(const SavedSearch &saved) const { return closed(saved.search); }
};

} // namespace

QString wholeSearch(const PaperQuery &query)
{
    const QString source = std::visit(SearchOfSource(), query.source);
    const QString search = closed(query.search.trimmed());
    if (source.isEmpty() || search.isEmpty())
        return source + search;
    // A saved search may be a choice between alternatives, all of which are narrowed.
    const bool isSaved = std::holds_alternative<SavedSearch>(query.source);
    return (isSaved ? u'(' + source + u')' : source) + u" ("_s + search + u')';
}

std::optional<QString> readingListOf(const QString &search)
{
    const auto read = parseSearch(search, WordMatch::Whole, {});
    const auto *term = read ? std::get_if<TextTerm>(&read->value) : nullptr;
    const bool isList =
        term != nullptr && term->field == SearchField::ReadingList && term->match != TextMatch::Prefix;
    return isList ? std::optional(term->text) : std::nullopt;
}

PaperQuery wholeQuery(const QString &search)
{
    if (const std::optional<QString> list = readingListOf(search))
        return {.source = ReadingListPapers{*list}, .wordMatch = WordMatch::Whole};
    return {.search = search, .wordMatch = WordMatch::Whole};
}

} // namespace broadsheet
