#include "text/personname.h"

#include <QSet>
#include <QStringList>

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
    return particles.contains(word);
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
    static const QSet<QString> words{
        u"team"_s,      u"contributors"_s, u"consortium"_s, u"collaboration"_s, u"group"_s,
        u"lab"_s,       u"labs"_s,         u"laboratory"_s, u"foundation"_s,    u"authors"_s,
        u"community"_s, u"project"_s,      u"institute"_s,  u"university"_s,    u"initiative"_s,
        u"alliance"_s,  u"corporation"_s,  u"inc."_s,       u"research"_s,      u"organization"_s,
        u"inc"_s,
    };
    return words.contains(word.toString().toCaseFolded()) || word == u"AI";
}

bool isCorporate(const QStringList &words)
{
    return words.size() > 1 && (isCorporateWord(words.last()) || words.first() == "Team"_L1 ||
                                words.first().compare("the"_L1, Qt::CaseInsensitive) == 0);
}

/// Where the family name, particles included, begins in a name in natural order.
qsizetype familyStart(const QStringList &words)
{
    qsizetype start = words.size() - 1;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isLowerCaseParticle(words.at(i)))
            return i;
    }
    while (start > 1 && isCapitalParticle(words.at(start - 1)) && !isVietnameseFamilyName(words.last()))
        --start;
    return start;
}

/// Divides "van der Maaten" into particle and family; the last word is always family.
void setFamily(PersonName &name, const QStringList &words)
{
    qsizetype particles = 0;
    while (particles + 1 < words.size() && isLowerCaseParticle(words.at(particles)))
        ++particles;
    name.particle = words.first(particles).join(u' ');
    name.family = words.sliced(particles).join(u' ');
}

PersonName fromNaturalOrder(QStringList words)
{
    PersonName name;
    if (words.size() > 1 && isSuffix(words.last()))
        name.suffix = words.takeLast();
    const qsizetype start = familyStart(words);
    name.given = words.first(start).join(u' ');
    setFamily(name, words.sliced(start));
    return name;
}

} // namespace

PersonName parsePersonName(QStringView text)
{
    const QString whole = text.toString().simplified();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (isCorporate(words))
        return {.family = whole, .kind = NameKind::Corporate};

    QStringList parts = whole.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() < 2)
        return fromNaturalOrder(parts.isEmpty() ? words : parts.first().split(u' '));
    if (parts.size() == 2 && isSuffix(parts.last())) {
        PersonName name = fromNaturalOrder(parts.first().split(u' '));
        name.suffix = parts.last();
        return name;
    }
    PersonName name;
    setFamily(name, parts.takeFirst().split(u' '));
    if (isSuffix(parts.first()))
        name.suffix = parts.takeFirst();
    name.given = parts.join(u' ');
    return name;
}

} // namespace broadsheet
