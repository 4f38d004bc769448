#include "domain/standing.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// These names are in library files; they may be added to and never changed.

constexpr std::array authorityNames{
    "newsletter"_L1, "page-text"_L1,    "archive"_L1, "bibliography"_L1,
    "news-feed"_L1,  "hugging-face"_L1, "arxiv"_L1,
};

constexpr std::array<QLatin1StringView, contentFieldCount> fieldNames{
    "title"_L1,          "abstract"_L1,    "authors"_L1,       "doi"_L1,
    "published"_L1,      "publication"_L1, "comment"_L1,       "categories"_L1,
    "digest-summary"_L1, "keywords"_L1,    "organization"_L1,  "submitter"_L1,
    "thumbnail"_L1,      "upvotes"_L1,     "comment-count"_L1, "github-stars"_L1,
};

template <typename Names>
std::optional<std::size_t> indexIn(const Names &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

QString standingText(const Standing &standing)
{
    const QString authority = authorityNames.at(std::size_t(standing.authority));
    return standing.day.isValid() ? authority + u' ' + standing.day.toString(Qt::ISODate) : authority;
}

Standing standingFromText(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    const auto authority = indexIn(authorityNames, words.value(0));
    return {.authority = authority ? Authority(*authority) : Authority::Newsletter,
            .day = QDate::fromString(words.value(1).toString(), Qt::ISODate)};
}

} // namespace

QString Standings::toText() const
{
    QString text;
    std::array<bool, contentFieldCount> written{};
    for (std::size_t i = 0; i < contentFieldCount; ++i) {
        if (written.at(i) || m_standings.at(i) == Standing())
            continue;
        text += (text.isEmpty() ? QString() : u"; "_s) + standingText(m_standings.at(i)) + u':';
        for (std::size_t k = i; k < contentFieldCount; ++k) {
            if (m_standings.at(k) != m_standings.at(i))
                continue;
            text += u' ' + fieldNames.at(k);
            written.at(k) = true;
        }
    }
    return text;
}

Standings Standings::fromText(QStringView text)
{
    Standings standings;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (colon < 0)
            continue;
        const Standing standing = standingFromText(part.first(colon));
        for (const QStringView name : part.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts)) {
            if (const auto field = indexIn(fieldNames, name))
                standings.set(ContentField(*field), standing);
        }
    }
    return standings;
}

} // namespace broadsheet
