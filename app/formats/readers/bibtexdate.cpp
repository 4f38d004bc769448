#include "formats/readers/bibtexdate.h"

#include "formats/readers/bibtextext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Zero for what is not known.
struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// From one to twelve, or zero: "jun", "June", "06".
int monthNumber(QStringView text)
{
    static constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                       "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    const auto *const month = std::find_if(months.cbegin(), months.cend(), [text](QLatin1StringView name) {
        return text.startsWith(name, Qt::CaseInsensitive);
    });
    if (month != months.cend())
        return int(month - months.cbegin()) + 1;
    const int number = text.toInt();
    return number <= 12 ? number : 0;
}

/// The first day of a range in ISO 8601, as much of it as is written.
DateParts isoDate(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?!\\d)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return {.year = match.capturedView(1).toInt(),
            .month = match.capturedView(2).toInt(),
            .day = match.capturedView(3).toInt()};
}

/// The month field may hold a day as well: "12~June", "June 12", "jun".
DateParts dividedDate(const BibtexEntry &entry)
{
    static const QRegularExpression yearPattern(u"\\b(1[5-9]|20)\\d{2}\\b"_s);
    static const QRegularExpression piece(u"\\p{L}+|\\d+"_s);
    DateParts date{.year = yearPattern.match(entry.value({"year"_L1})).capturedView().toInt()};
    QList<int> numbers;
    for (auto match = piece.globalMatch(bibtexLine(entry.value({"month"_L1}))); match.hasNext();) {
        const QString text = match.next().captured();
        if (text.front().isDigit())
            numbers.append(text.toInt());
        else if (date.month == 0)
            date.month = monthNumber(text);
    }
    if (date.month == 0 && !numbers.isEmpty())
        date.month = monthNumber(QString::number(numbers.takeFirst()));
    date.day = numbers.isEmpty() ? entry.value({"day"_L1}).toInt() : numbers.first();
    return date;
}

} // namespace

void takeBibtexDate(Paper &paper, const BibtexEntry &entry)
{
    DateParts date = isoDate(entry.value({"date"_L1}));
    if (date.year == 0)
        date = dividedDate(entry);
    if (const QDate day(date.year, date.month, date.day); day.isValid()) {
        paper.published = day;
        paper.publishedPrecision = DatePrecision::Day;
    } else if (const QDate month(date.year, date.month, 1); month.isValid()) {
        paper.published = month;
        paper.publishedPrecision = DatePrecision::Month;
    } else if (date.year > 0) {
        paper.published = QDate(date.year, 1, 1);
        paper.publishedPrecision = DatePrecision::Year;
    }
}

} // namespace broadsheet
