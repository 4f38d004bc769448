#include "domain/searchvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, PaperState>, 5> stateNames{{
    {"starred"_L1, PaperState::Starred},
    {"unread"_L1, PaperState::Unread},
    {"read"_L1, PaperState::Read},
    {"noted"_L1, PaperState::Noted},
    {"listed"_L1, PaperState::Listed},
}};

constexpr std::array<std::pair<QLatin1StringView, PaperContent>, 5> contentNames{{
    {"code"_L1, PaperContent::Code},
    {"model"_L1, PaperContent::Model},
    {"dataset"_L1, PaperContent::Dataset},
    {"pdf"_L1, PaperContent::Pdf},
    {"note"_L1, PaperContent::Note},
}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchParser)
};

/// Looks a value up among the names of a prefix; the reason for a failure lists them all.
template <typename Names>
auto readNamed(const QString &value, QLatin1StringView prefix, const Names &names)
    -> tl::expected<typename Names::value_type::second_type, QString>
{
    QStringList possible;
    for (const auto &[name, meaning] : names) {
        if (value.compare(name, Qt::CaseInsensitive) == 0)
            return meaning;
        possible.append(prefix + name);
    }
    return tl::unexpected(
        Text::tr("“%1” is not known here. Possible are %2.").arg(value, possible.join(", "_L1)));
}

struct Days
{
    QDate first;
    QDate last;
};

/// The days of a year, a month, or a single day.
std::optional<Days> readDays(const QString &value)
{
    static const QRegularExpression pattern(u"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.hasCaptured(2) ? match.capturedView(2).toInt() : 1;
    const int day = match.hasCaptured(3) ? match.capturedView(3).toInt() : 1;
    const QDate first(year, month, day);
    if (!first.isValid())
        return std::nullopt;
    if (match.hasCaptured(3))
        return Days{first, first};
    const QDate next = match.hasCaptured(2) ? first.addMonths(1) : first.addYears(1);
    return Days{first, next.addDays(-1)};
}

/// The first of the last days, weeks, months or years, today among them; nothing when it is no such span.
std::optional<QDate> readSpan(const QString &value, QDate today)
{
    static const QRegularExpression pattern(u"^([0-9]{1,4})([dwmy])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(value);
    const int count = match.capturedView(1).toInt();
    if (count == 0)
        return std::nullopt;
    switch (match.capturedView(2).front().toLower().unicode()) {
    case u'd':
        return today.addDays(1 - count);
    case u'w':
        return today.addDays(1 - 7 * count);
    case u'm':
        return today.addMonths(-count).addDays(1);
    default:
        return today.addYears(-count).addDays(1);
    }
}

/// The two ends of `first..last`, of which one may be empty, or nothing when the value is no range.
std::optional<std::pair<QString, QString>> rangeEnds(const QString &value)
{
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0 || value.size() == 2)
        return std::nullopt;
    return std::pair(value.first(dots), value.sliced(dots + 2));
}

std::optional<int> readCount(const QString &value)
{
    static const QRegularExpression pattern(u"^[0-9]{1,9}$"_s);
    return pattern.match(value).hasMatch() ? std::optional(value.toInt()) : std::nullopt;
}

/// A comparison such as `>50`; its bound is moved by one where the number itself does not count.
std::optional<UpvotesTerm> readComparison(const QString &value)
{
    static const QRegularExpression pattern(u"^([<>])(=?)([0-9]{1,9})$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(3).toInt();
    const int step = match.capturedLength(2) > 0 ? 0 : 1;
    if (match.capturedView(1) == ">"_L1)
        return UpvotesTerm{.least = count + step, .most = std::nullopt};
    return UpvotesTerm{.least = std::nullopt, .most = count - step};
}

std::optional<UpvotesTerm> readUpvotesRange(const std::pair<QString, QString> &ends)
{
    const std::optional<int> least = readCount(ends.first);
    const std::optional<int> most = readCount(ends.second);
    if (least.has_value() == ends.first.isEmpty() || most.has_value() == ends.second.isEmpty())
        return std::nullopt;
    return UpvotesTerm{.least = least, .most = most};
}

} // namespace

tl::expected<StateTerm, QString> readStateValue(const QString &value)
{
    return readNamed(value, "is:"_L1, stateNames).map([](PaperState state) { return StateTerm{state}; });
}

tl::expected<ContentTerm, QString> readContentValue(const QString &value)
{
    return readNamed(value, "has:"_L1, contentNames).map([](PaperContent content) {
        return ContentTerm{content};
    });
}

tl::expected<DateTerm, QString> readDateValue(const QString &value, DateKind kind, QDate today)
{
    if (const std::optional<QDate> first = readSpan(value, today))
        return DateTerm{.kind = kind, .first = *first, .last = {}};
    const auto [firstEnd, lastEnd] = rangeEnds(value).value_or(std::pair(value, value));
    const std::optional<Days> first = firstEnd.isEmpty() ? Days() : readDays(firstEnd);
    const std::optional<Days> last = lastEnd.isEmpty() ? Days() : readDays(lastEnd);
    if (!first || !last) {
        return tl::unexpected(
            Text::tr("“%1” is not a date. Possible are 2025, 2025-09, 2025-09-11, a range such as "
                     "2025-01..2025-06, and the last days, weeks, months or years as 7d, 2w, 3m, 1y.")
                .arg(value));
    }
    if (first->first.isValid() && last->last.isValid() && first->first > last->last) {
        return tl::unexpected(Text::tr("The range “%1” ends before it begins.").arg(value));
    }
    return DateTerm{.kind = kind, .first = first->first, .last = last->last};
}

tl::expected<UpvotesTerm, QString> readUpvotesValue(const QString &value)
{
    const auto ends = rangeEnds(value);
    std::optional<UpvotesTerm> term = ends ? readUpvotesRange(*ends) : readComparison(value);
    if (const std::optional<int> count = readCount(value))
        term = UpvotesTerm{.least = count, .most = count};
    if (!term) {
        return tl::unexpected(Text::tr("“%1” is not a number of upvotes. Possible are 50, >50, "
                                       ">=50, <10, <=10, and a range such as 10..20.")
                                  .arg(value));
    }
    if (term->least && term->most && *term->least > *term->most) {
        return tl::unexpected(Text::tr("The range “%1” ends before it begins.").arg(value));
    }
    return *term;
}

} // namespace broadsheet
