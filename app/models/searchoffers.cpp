#include "models/searchoffers.h"

#include "models/sourcesmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 12;
constexpr qsizetype mostDigestNames = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchOffers)
};

QString monthText(QDate month)
{
    return QLocale().toString(month, Text::tr("MMMM yyyy", "a month of a year"));
}

/// Case and accents do not count, as in a search.
QString comparable(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar character) { return character.isMark(); });
    return plain.toCaseFolded();
}

enum class Fit { Beginning, LaterWord, None };

/// Where the begun text stands in the text: at its beginning or at that of a later word.
Fit fitOf(const QString &text, const QString &begun)
{
    const QString whole = comparable(text);
    const QString part = comparable(begun);
    if (whole.startsWith(part))
        return Fit::Beginning;
    for (qsizetype at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
        if (!whole.at(at - 1).isLetterOrNumber())
            return Fit::LaterWord;
    }
    return Fit::None;
}

SearchOffer value(const QString &text, const QString &meaning = {})
{
    return {.text = text, .meaning = meaning, .replacement = searchValue(text).value_or(QString())};
}

QString numberText(int number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

QList<SearchOffer> states(const SourceCounts &counts)
{
    return {value(u"starred"_s, numberText(counts.starred)), value(u"unread"_s, numberText(counts.unread)),
            value(u"read"_s, numberText(counts.all - counts.unread)),
            value(u"noted"_s, numberText(counts.noted)), value(u"listed"_s, Text::tr("on a reading list"))};
}

QList<SearchOffer> contents()
{
    return {value(u"code"_s, Text::tr("a link to its code")),
            value(u"model"_s, Text::tr("a link to a model")),
            value(u"dataset"_s, Text::tr("a link to a data set")), value(u"pdf"_s, Text::tr("a PDF to open")),
            value(u"note"_s, Text::tr("a note of yours"))};
}

QList<SearchOffer> months(int year, QDate today)
{
    QList<SearchOffer> offers;
    for (QDate month(year, 1, 1); month.year() == year && month <= today; month = month.addMonths(1))
        offers.append(value(month.toString(u"yyyy-MM"_s), monthText(month)));
    return offers;
}

QList<SearchOffer> dates(const QString &begun, QDate today)
{
    static const QRegularExpression begunMonth(u"^([0-9]{4})-[0-9]?$"_s);
    if (const auto match = begunMonth.match(begun); match.hasMatch())
        return months(match.capturedView(1).toInt(), today);
    const QString month = u"yyyy-MM"_s;
    const int lastYear = today.year() - 1;
    const QDate lastQuarter = today.addMonths(-2);
    return {value(QString::number(today.year()), Text::tr("this year")),
            value(today.toString(month), Text::tr("this month")),
            value(today.addMonths(-1).toString(month), Text::tr("last month")),
            value(QString::number(lastYear), Text::tr("last year")),
            value(lastQuarter.toString(month) + u".."_s,
                  Text::tr("since %1", "a month").arg(monthText(lastQuarter))),
            value(u"%1-01..%1-06"_s.arg(lastYear), Text::tr("a span of months"))};
}

QList<SearchOffer> spans(const QString &begun)
{
    const auto offer = [](int count, QChar unit) {
        QString meaning;
        if (unit == u'd')
            meaning = Text::tr("the last %n days", nullptr, count);
        else if (unit == u'w')
            meaning = Text::tr("the last %n weeks", nullptr, count);
        else if (unit == u'm')
            meaning = Text::tr("the last %n months", nullptr, count);
        else
            meaning = Text::tr("the last %n years", nullptr, count);
        return value(QString::number(count) + unit, meaning);
    };
    static const QRegularExpression number(u"^[1-9][0-9]{0,2}$"_s);
    if (!number.match(begun).hasMatch())
        return {offer(7, u'd'), offer(2, u'w'), offer(3, u'm'), offer(1, u'y')};
    const int count = begun.toInt();
    return {offer(count, u'd'), offer(count, u'w'), offer(count, u'm'), offer(count, u'y')};
}

QList<SearchOffer> votes()
{
    QList<SearchOffer> offers;
    for (const int count : {10, 50, 100})
        offers.append(value(u">%1"_s.arg(count), Text::tr("more than %n votes", nullptr, count)));
    return offers;
}

/// The names of digests, those with most days first, then their days.
QList<SearchOffer> digests(const SourceCounts &counts, QDate today)
{
    QList<std::pair<QString, int>> names;
    QList<SearchOffer> days;
    for (const DigestCount &count : counts.digests) {
        const auto name = std::find_if(names.begin(), names.end(), [&count](const auto &candidate) {
            return candidate.first == count.digest.name;
        });
        if (name != names.end())
            ++name->second;
        else if (!count.digest.name.isEmpty())
            names.append({count.digest.name, 1});
        const QString day = count.digest.date.toString(Qt::ISODate);
        const bool isNewDay = days.isEmpty() || days.last().text != day;
        if (!day.isEmpty() && isNewDay)
            days.append(value(day, digestDayText(count.digest.date, today)));
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &one, const auto &other) { return one.second > other.second; });
    QList<SearchOffer> offers;
    for (const auto &[name, dayCount] : names.first(std::min(names.size(), mostDigestNames)))
        offers.append(value(name, Text::tr("%n days", "of a digest", dayCount)));
    return offers + days;
}

template <typename Count>
QList<SearchOffer> named(QList<Count> counts)
{
    std::stable_sort(counts.begin(), counts.end(),
                     [](const Count &one, const Count &other) { return one.papers > other.papers; });
    QList<SearchOffer> offers;
    for (const Count &count : std::as_const(counts))
        offers.append(value(count.name, numberText(count.papers)));
    return offers;
}

QList<SearchOffer> allOffers(const BegunPart &part, const SearchOfferings &from)
{
    if (!part.prefix)
        return searchFields();
    switch (*part.prefix) {
    case SearchPrefix::State:
        return states(from.counts);
    case SearchPrefix::Content:
        return contents();
    case SearchPrefix::ListedDate:
        return dates(part.text, from.today);
    case SearchPrefix::AddedDate:
        return spans(part.text);
    case SearchPrefix::Upvotes:
        return votes();
    case SearchPrefix::Digest:
        return digests(from.counts, from.today);
    case SearchPrefix::Tag:
        return named(from.counts.tags);
    case SearchPrefix::ReadingList:
        return named(from.counts.readingLists);
    case SearchPrefix::Author: {
        QList<SearchOffer> offers;
        for (const QString &name : from.authors)
            offers.append(value(name));
        return offers;
    }
    case SearchPrefix::Title:
    case SearchPrefix::Abstract:
    case SearchPrefix::Note:
    case SearchPrefix::ArxivId:
    case SearchPrefix::CitationKey:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<SearchOffer> searchFields()
{
    const auto field = [](const QString &name, const QString &meaning) {
        return SearchOffer{.text = name, .meaning = meaning, .replacement = name};
    };
    return {
        field(u"title:"_s, Text::tr("words of the title")),
        field(u"abstract:"_s, Text::tr("words of the abstract")),
        field(u"author:"_s, Text::tr("the name of an author")),
        field(u"note:"_s, Text::tr("words of your note")),
        field(u"tag:"_s, Text::tr("one of your tags")),
        field(u"list:"_s, Text::tr("one of your reading lists")),
        field(u"in:"_s, Text::tr("a digest, by its name or day")),
        field(u"is:"_s, Text::tr("starred, unread, noted …")),
        field(u"has:"_s, Text::tr("code, a model, a data set …")),
        field(u"date:"_s, Text::tr("a year, month, day or span")),
        field(u"added:"_s, Text::tr("when it came in")),
        field(u"upvotes:"_s, Text::tr("the number of votes")),
        field(u"arxiv:"_s, Text::tr("an arXiv id")),
        field(u"key:"_s, Text::tr("a citation key")),
    };
}

QList<SearchOffer> searchOffers(const BegunPart &part, const SearchOfferings &offerings)
{
    QList<SearchOffer> fitting;
    QList<SearchOffer> later;
    const QList<SearchOffer> all = allOffers(part, offerings);
    for (const SearchOffer &offer : all) {
        if (offer.replacement.isEmpty() || offer.text == part.text)
            continue;
        const Fit fit = fitOf(offer.text, part.text);
        if (fit == Fit::Beginning)
            fitting.append(offer);
        else if (fit == Fit::LaterWord)
            later.append(offer);
    }
    return (fitting + later).mid(0, mostOffers);
}

} // namespace broadsheet
