#include "domain/searchtokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, SearchPrefix>, 14> prefixNames{{
    {"title"_L1, SearchPrefix::Title},
    {"abstract"_L1, SearchPrefix::Abstract},
    {"author"_L1, SearchPrefix::Author},
    {"note"_L1, SearchPrefix::Note},
    {"tag"_L1, SearchPrefix::Tag},
    {"list"_L1, SearchPrefix::ReadingList},
    {"arxiv"_L1, SearchPrefix::ArxivId},
    {"key"_L1, SearchPrefix::CitationKey},
    {"in"_L1, SearchPrefix::Digest},
    {"is"_L1, SearchPrefix::State},
    {"has"_L1, SearchPrefix::Content},
    {"date"_L1, SearchPrefix::ListedDate},
    {"added"_L1, SearchPrefix::AddedDate},
    {"upvotes"_L1, SearchPrefix::Upvotes},
}};

std::optional<SearchPrefix> prefixFromName(QStringView name)
{
    for (const auto &[candidate, prefix] : prefixNames) {
        if (name.compare(candidate, Qt::CaseInsensitive) == 0)
            return prefix;
    }
    return std::nullopt;
}

class Tokenizer final
{
public:
    explicit Tokenizer(const QString &search) : m_search(search) {}

    QList<SearchToken> tokens()
    {
        while (m_position < m_search.size()) {
            const QChar character = m_search.at(m_position);
            if (character.isSpace())
                ++m_position;
            else if (character == u'(')
                append(SearchTokenKind::Open, 1);
            else if (character == u')')
                append(SearchTokenKind::Close, 1);
            else if (character == u'-')
                takeDashes();
            else
                takeTerm();
        }
        return std::move(m_tokens);
    }

private:
    void append(SearchTokenKind kind, qsizetype length)
    {
        m_tokens.append({.kind = kind, .position = m_position, .length = length});
        m_position += length;
    }

    /// Several dashes exclude no more than one does.
    void takeDashes()
    {
        qsizetype end = m_position;
        while (end < m_search.size() && m_search.at(end) == u'-')
            ++end;
        const bool standsAlone =
            end == m_search.size() || m_search.at(end).isSpace() || m_search.at(end) == u')';
        if (standsAlone)
            m_position = end;
        else
            append(SearchTokenKind::Not, end - m_position);
    }

    void takeTerm()
    {
        const qsizetype start = m_position;
        const qsizetype end = wordEnd(start);
        const QStringView word = QStringView(m_search).mid(start, end - start);
        if (word == "OR"_L1) {
            append(SearchTokenKind::Or, word.size());
            return;
        }
        SearchToken token{.position = start};
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0)
            token.prefix = prefixFromName(word.first(colon));
        m_position = token.prefix ? start + colon + 1 : start;
        if (m_position < m_search.size() && m_search.at(m_position) == u'"') {
            token.kind = SearchTokenKind::Phrase;
            token.text = takeQuoted();
        } else {
            token.text = m_search.mid(m_position, end - m_position);
            m_position = end;
        }
        token.length = m_position - start;
        m_tokens.append(std::move(token));
    }

    /// A word ends where something begins that means more than itself.
    qsizetype wordEnd(qsizetype start) const
    {
        const auto endsWord = [](QChar character) {
            return character.isSpace() || character == u'"' || character == u'(' || character == u')';
        };
        return std::find_if(m_search.cbegin() + start, m_search.cend(), endsWord) - m_search.cbegin();
    }

    QString takeQuoted()
    {
        const qsizetype start = m_position + 1;
        const qsizetype closing = m_search.indexOf(u'"', start);
        const qsizetype end = closing < 0 ? m_search.size() : closing;
        m_position = closing < 0 ? end : end + 1;
        return m_search.mid(start, end - start);
    }

    const QString &m_search;
    qsizetype m_position = 0;
    QList<SearchToken> m_tokens;
};

} // namespace

QList<SearchToken> tokenizeSearch(const QString &search)
{
    return Tokenizer(search).tokens();
}

} // namespace broadsheet
