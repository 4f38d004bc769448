#include "domain/searchcompletion.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 2;

bool isPlainLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

std::optional<BegunPart> begunName(const QString &search, const SearchToken &token, qsizetype cursor)
{
    const QString text = search.sliced(token.position, token.length);
    if (cursor != token.end() || text.size() < fewestLetters ||
        !std::all_of(text.begin(), text.end(), isPlainLetter))
        return std::nullopt;
    return BegunPart{.position = token.position, .length = token.length, .text = text};
}

std::optional<BegunPart> begunValue(const QString &search, const SearchToken &token, qsizetype cursor)
{
    const qsizetype start = search.indexOf(u':', token.position) + 1;
    if (cursor < start)
        return std::nullopt;
    if (token.kind == SearchTokenKind::Word) {
        return BegunPart{.position = start,
                         .length = token.end() - start,
                         .prefix = token.prefix,
                         .text = search.sliced(start, cursor - start)};
    }
    const bool isClosed = token.end() > start + 1 && search.at(token.end() - 1) == u'"';
    if (cursor == start || (isClosed && cursor == token.end()))
        return std::nullopt;
    // A quote that is open ends with the search, though what follows the cursor was hardly meant by it.
    return BegunPart{.position = start,
                     .length = (isClosed ? token.end() : cursor) - start,
                     .prefix = token.prefix,
                     .text = search.sliced(start + 1, cursor - start - 1)};
}

} // namespace

std::optional<BegunPart> begunPart(const QString &search, qsizetype cursor)
{
    const QList<SearchToken> tokens = tokenizeSearch(search);
    const auto token = std::find_if(tokens.begin(), tokens.end(), [cursor](const SearchToken &candidate) {
        return candidate.position < cursor && cursor <= candidate.end();
    });
    if (token == tokens.end())
        return std::nullopt;
    if (token->prefix)
        return begunValue(search, *token, cursor);
    return token->kind == SearchTokenKind::Word ? begunName(search, *token, cursor) : std::nullopt;
}

std::optional<QString> searchValue(const QString &value)
{
    if (value.contains(u'"'))
        return std::nullopt;
    const bool needsQuotes = std::any_of(value.begin(), value.end(), [](QChar character) {
        return character.isSpace() || character == u'(' || character == u')';
    });
    return needsQuotes ? u'"' + value + u'"' : value;
}

CompletedSearch completedSearch(const QString &search, const BegunPart &part, const QString &replacement)
{
    const QString before = search.first(part.position) + replacement;
    QString after = search.sliced(part.position + part.length);
    if (!part.prefix)
        return {.search = before + after, .cursor = before.size()};
    if (after.isEmpty())
        after = u" "_s;
    const qsizetype space = after.front().isSpace() ? 1 : 0;
    return {.search = before + after, .cursor = before.size() + space};
}

} // namespace broadsheet
