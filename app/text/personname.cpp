#include "text/personname.h"

#include <QSet>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isLowerCaseParticle(QStringView word)
{
    static const QSet<QStringView> particles{
        u"van", u"von", u"vom", u"der", u"den", u"de",  u"del", u"della", u"dell'", u"dei", u"degli",
        u"di",  u"da",  u"dal", u"do",  u"dos", u"das", u"du",  u"des",   u"la",    u"le",  u"las",
        u"los", u"het", u"'t",  u"ten", u"ter", u"te",  u"zu",  u"zum",   u"zur",   u"af",  u"av",
        u"el",  u"al",  u"bin", u"ibn", u"ben", u"y",   u"e",   u"d'",
    };
    return (word.front().isLower() || word.front() == u'\'') && particles.contains(word);
}

bool isCapitalParticle(QStringView word)
{
    static const QSet<QStringView> particles{
        u"Van", u"Von", u"Der", u"Den", u"De",  u"Del", u"Della", u"Di",  u"Da",
        u"Dos", u"Du",  u"Le",  u"La",  u"Ten", u"Ter", u"El",    u"St.",
    };
    return particles.contains(word);
}

/// "Minh Van Nguyen" has the middle name Van, while "Luc Van Gool" has the family name Van Gool.
bool isVietnameseFamilyName(QStringView word)
{
    static const QSet<QStringView> names{
        u"Nguyen", u"Nguyễn", u"Tran", u"Trần", u"Le",  u"Lê",  u"Pham",  u"Phạm",  u"Hoang", u"Hoàng",
        u"Huynh",  u"Phan",   u"Vu",   u"Vũ",   u"Vo",  u"Võ",  u"Dang",  u"Đặng",  u"Bui",   u"Bùi",
        u"Do",     u"Đỗ",     u"Ho",   u"Hồ",   u"Ngo", u"Ngô", u"Duong", u"Dương", u"Ly",    u"Lý",
    };
    return names.contains(word);
}

bool isSuffix(QStringView word)
{
    static const QSet<QStringView> suffixes{u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"};
    return suffixes.contains(word);
}

bool isCorporateWord(QStringView word)
{
    static constexpr std::array words{
        "team"_L1,         "contributors"_L1, "consortium"_L1, "collaboration"_L1, "group"_L1,
        "lab"_L1,          "labs"_L1,         "laboratory"_L1, "foundation"_L1,    "authors"_L1,
        "community"_L1,    "project"_L1,      "institute"_L1,  "university"_L1,    "initiative"_L1,
        "alliance"_L1,     "corporation"_L1,  "inc."_L1,       "inc"_L1,           "research"_L1,
        "organization"_L1, "organisation"_L1, "agency"_L1,     "association"_L1,   "society"_L1,
        "ministry"_L1,     "commission"_L1,   "committee"_L1,  "council"_L1,       "department"_L1,
        "office"_L1,       "bureau"_L1,       "center"_L1,     "centre"_L1,        "company"_L1,
        "gmbh"_L1,         "ltd"_L1,          "ltd."_L1,       "llc"_L1,
    };
    return word == u"AI" || std::any_of(words.cbegin(), words.cend(), [word](QLatin1StringView corporate) {
               return word.size() == corporate.size() && word.compare(corporate, Qt::CaseInsensitive) == 0;
           });
}

using Words = QVarLengthArray<QStringView, 8>;

/// The words of a text that holds single spaces only.
Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u' ', start);
        if (end < 0)
            end = text.size();
        if (end > start)
            words.append(text.sliced(start, end - start));
        start = end + 1;
    }
    return words;
}

/// The words from one to another, which stand side by side in one text.
QString joined(const Words &words, qsizetype start, qsizetype end)
{
    return start < end ? QStringView(words[start].begin(), words[end - 1].end()).toString() : QString();
}

bool isCorporate(const Words &words)
{
    return words.size() > 1 && (isCorporateWord(words.last()) || words.first() == u"Team" ||
                                words.first().compare(u"the", Qt::CaseInsensitive) == 0);
}

/// Where the family name, particles included, begins in the first words of a name in natural order.
qsizetype familyStart(const Words &words, qsizetype end)
{
    for (qsizetype i = 1; i + 1 < end; ++i) {
        if (isLowerCaseParticle(words[i]))
            return i;
    }
    qsizetype start = end - 1;
    while (start > 1 && isCapitalParticle(words[start - 1]) && !isVietnameseFamilyName(words[end - 1]))
        --start;
    return start;
}

/// Divides "van der Maaten" into particle and family; the last word is always family.
void setFamily(PersonName &name, const Words &words, qsizetype start, qsizetype end)
{
    qsizetype family = start;
    while (family + 1 < end && isLowerCaseParticle(words[family]))
        ++family;
    name.particle = joined(words, start, family);
    name.family = joined(words, family, end);
}

PersonName fromNaturalOrder(const Words &words)
{
    PersonName name;
    qsizetype end = words.size();
    if (end > 1 && isSuffix(words.last()))
        name.suffix = words[--end].toString();
    const qsizetype start = familyStart(words, end);
    name.given = joined(words, 0, start);
    setFamily(name, words, start, end);
    return name;
}

/// "Family, Given", "Family, Suffix, Given" and "Given Family, Suffix".
PersonName fromSortedOrder(QStringList parts)
{
    if (parts.size() == 2 && isSuffix(parts.last())) {
        PersonName name = fromNaturalOrder(wordsOf(parts.first()));
        name.suffix = parts.last();
        return name;
    }
    PersonName name;
    const Words family = wordsOf(parts.first());
    setFamily(name, family, 0, family.size());
    parts.removeFirst();
    if (isSuffix(parts.first()))
        name.suffix = parts.takeFirst();
    name.given = parts.join(u' ');
    return name;
}

/// What stands between the commas, without what is empty.
QStringList commaParts(const QString &text)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

PersonName parsePersonName(QStringView text)
{
    const QString whole = text.toString().simplified();
    const Words words = wordsOf(whole);
    if (words.isEmpty())
        return {};
    if (isCorporate(words))
        return {.family = whole, .kind = NameKind::Corporate};
    if (!whole.contains(u','))
        return fromNaturalOrder(words);
    const QStringList parts = commaParts(whole);
    if (parts.size() > 1)
        return fromSortedOrder(parts);
    return fromNaturalOrder(parts.isEmpty() ? words : wordsOf(parts.first()));
}

} // namespace broadsheet
