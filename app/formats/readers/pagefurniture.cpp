#include "formats/readers/pagefurniture.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &furniturePattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:new|subscribe|trending|daily|weekly|monthly|upvote|paper|papers|view\ all|previous|next|load\ more|·|-
            |get\ trending\ papers\ in\ your\ email\ inbox.*
            |by\s?.{0,40}and\ the\ research\ community
            |\+?[0-9][0-9,.]*k?
            |upvote\s*\+?[0-9][0-9,.]*k?
            |·?\s*[0-9][0-9,.]*k?\s+(?:authors?|comments?|upvotes?|likes?|stars?)
            |(?:github|arxiv|hugging\ face)(?:\ page)?(?:\s*·?\s*[0-9][0-9,.]*k?)?
            |published\ on\ .{1,30}
            |submitted\ by\ \S{1,60}
            |page\ [0-9]+(?:\ of\ [0-9]+)?)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::ExtendedPatternSyntaxOption);
    return pattern;
}

int monthNumber(QStringView name)
{
    static constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype place = months.indexOf(name.first(3), 0, Qt::CaseInsensitive);
    return place >= 0 && place % 3 == 0 ? int(place / 3) + 1 : 0;
}

/// Twenty-eight years hold every day of the calendar on every day of the week.
constexpr int yearsToSearch = 28;

} // namespace

PageLine pageLineKind(QStringView line)
{
    if (line.compare("daily papers"_L1, Qt::CaseInsensitive) == 0)
        return PageLine::PageName;
    if (line.compare("submitted by"_L1, Qt::CaseInsensitive) == 0)
        return PageLine::SubmittedBy;
    static constexpr qsizetype longestFurniture = 80;
    if (line.size() <= longestFurniture && furniturePattern().match(line.toString()).hasMatch())
        return PageLine::Furniture;
    return PageLine::Text;
}

std::optional<QDate> pageDay(QStringView line, QDate today)
{
    static const QRegularExpression pattern(
        uR"(^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?)"
        uR"((?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|)"
        uR"(sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+)"
        uR"((?<day>[0-9]{1,2})(?:,?\s+(?<year>[0-9]{4}))?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static constexpr qsizetype longestDay = 40;
    if (line.size() > longestDay)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthNumber(match.capturedView(u"month"_s));
    const int day = match.capturedView(u"day"_s).toInt();
    if (match.hasCaptured(u"year"_s)) {
        const QDate date(match.capturedView(u"year"_s).toInt(), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (int year = today.year(); year > today.year() - yearsToSearch; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return std::nullopt;
}

} // namespace broadsheet
