#include "formats/readers/pagecard.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView submittedBy = "submitted by"_L1;

enum class Counted { Unknown, Votes, Comments, Stars, Authors };

/// A line such as "94", "Upvote 94", "· 15 authors" or "GitHub 1.2k", in its parts.
struct CountLine
{
    Counted counted = Counted::Unknown;
    std::optional<int> number = {};
};

Counted countedBy(const QString &word)
{
    static const QRegularExpression noise(u"[\\s·]|s$"_s);
    const QString name = word.toLower().remove(noise);
    if (name == "upvote"_L1 || name == "like"_L1)
        return Counted::Votes;
    if (name == "comment"_L1)
        return Counted::Comments;
    if (name == "star"_L1 || name == "github"_L1)
        return Counted::Stars;
    return name == "author"_L1 ? Counted::Authors : Counted::Unknown;
}

/// "1,234" and "1.2k".
std::optional<int> countedNumber(const QString &digits, bool isThousands)
{
    bool isNumber = false;
    const double value = QString(digits).remove(u',').toDouble(&isNumber) * (isThousands ? 1000 : 1);
    static constexpr double most = 1e9;
    return isNumber && value < most ? std::optional(qRound(value)) : std::nullopt;
}

CountLine countLine(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^(?<before>[^0-9+]*)\+?(?<digits>[0-9][0-9,.]*)(?<thousands>k?)(?<after>[^0-9]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {.counted = countedBy(line)};
    return {.counted = countedBy(match.captured(u"before"_s) + match.captured(u"after"_s)),
            .number = countedNumber(match.captured(u"digits"_s), match.capturedLength(u"thousands"_s) > 0)};
}

void takeCount(PageCard &card, Counted counted, std::optional<int> number)
{
    switch (counted) {
    case Counted::Votes:
        card.upvotes = number;
        break;
    case Counted::Comments:
        card.commentCount = number;
        break;
    case Counted::Stars:
        card.githubStars = number;
        break;
    case Counted::Authors:
        card.isOfPaper = true;
        break;
    case Counted::Unknown:
        break;
    }
}

} // namespace

PageCard readPageCard(const QStringList &lines)
{
    PageCard card;
    // What a number that stands alone in the next line counts.
    Counted next = Counted::Votes;
    for (const QString &line : lines) {
        if (line.startsWith(submittedBy, Qt::CaseInsensitive)) {
            card.submitter = line.sliced(submittedBy.size()).trimmed();
            card.isOfPaper = true;
            next = Counted::Votes;
            continue;
        }
        const CountLine count = countLine(line);
        if (count.number) {
            const bool isAlone = count.counted == Counted::Unknown;
            takeCount(card, isAlone ? next : count.counted, count.number);
            next = Counted::Comments;
        } else {
            next = count.counted;
        }
    }
    return card;
}

qsizetype nextCardStart(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).startsWith(submittedBy, Qt::CaseInsensitive))
            return i;
    }
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const CountLine count = countLine(lines.at(i));
        if (count.number && (count.counted == Counted::Unknown || count.counted == Counted::Votes))
            return i;
    }
    return lines.size();
}

void takePageCard(DigestEntry &entry, const PageCard &card)
{
    Paper &paper = entry.paper;
    if (!card.submitter.isEmpty())
        paper.submitter = card.submitter;
    if (card.upvotes) {
        paper.upvotes = card.upvotes;
        entry.appearance.upvotes = card.upvotes;
    }
    if (card.commentCount)
        paper.commentCount = card.commentCount;
    if (card.githubStars)
        paper.githubStars = card.githubStars;
}

} // namespace broadsheet
