#pragma once

#include "domain/authority.h"

#include <QDate>
#include <QString>

#include <array>

namespace broadsheet {

/// The parts of a paper's content that one source may tell better than another.
enum class ContentField {
    Title,
    Abstract,
    Authors,
    Doi,
    Published,
    Publication,
    Comment,
    Categories,
    DigestSummary,
    Keywords,
    Organization,
    Submitter,
    Thumbnail,
    Upvotes,
    CommentCount,
    GithubStars,
};
constexpr std::size_t contentFieldCount = 16;

/// Who has told something, and of which day the source speaks; the day may be invalid.
struct Standing
{
    Authority authority = Authority::Newsletter;
    QDate day = {};

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What each part of a paper's content stands on, so that it does not matter in which order sources come in.
class Standings final
{
public:
    Standings() = default;
    /// Everything told by one source.
    explicit Standings(const Standing &standing) { m_standings.fill(standing); }

    const Standing &of(ContentField field) const { return m_standings[static_cast<std::size_t>(field)]; }
    void set(ContentField field, const Standing &standing)
    {
        m_standings[static_cast<std::size_t>(field)] = standing;
    }

    /// As the library file and its export keep it:
    /// `arxiv 2025-09-10: comment; hugging-face 2025-09-11: title abstract`. What stands on nothing better
    /// than the least authority without a day is left out.
    QString toText() const;
    /// Names that are not known are passed over.
    static Standings fromText(QStringView text);

    friend bool operator==(const Standings &, const Standings &) = default;

private:
    std::array<Standing, contentFieldCount> m_standings{};
};

} // namespace broadsheet
