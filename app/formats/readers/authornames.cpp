#include "formats/readers/authornames.h"

#include "text/textcleaning.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isSuffix(const QString &name)
{
    static const QRegularExpression suffix(u"^(?:Jr|Sr)\\.?$|^(?:II|III|IV)$"_s);
    return suffix.match(name).hasMatch();
}

/// Two words at least, and each begins as names do.
bool isFullName(const QString &name)
{
    static const QRegularExpression fullName(uR"(^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,5}$)"_s);
    return fullName.match(name).hasMatch();
}

QStringList cleaned(const QStringList &parts)
{
    QStringList names;
    for (const QString &part : parts) {
        if (const QString name = cleanName(part); !name.isEmpty())
            names.append(name);
    }
    return names;
}

/// The parts when all of them are whole names, otherwise nothing.
QStringList wholeNames(const QStringList &parts)
{
    const QStringList names = cleaned(parts);
    return std::all_of(names.cbegin(), names.cend(), isFullName) ? names : QStringList();
}

QStringList dividedAtSemicolons(const QString &field)
{
    return field.contains(u';') ? wholeNames(field.split(u';')) : QStringList();
}

/// "Ann Leeand Bo Xuand Cy Ohand": a careless join leaves "and" at the end of every name but the last, and
/// twice is no accident.
QStringList dividedAtGluedAnd(const QString &field)
{
    static const QRegularExpression gluedAnd(uR"((?<=\p{Ll})and (?=\p{Lu}))"_s);
    static constexpr qsizetype leastNames = 3;
    if (!field.contains("and "_L1))
        return {};
    const QStringList parts = field.split(gluedAnd);
    return parts.size() >= leastNames ? wholeNames(parts) : QStringList();
}

/// A full stop after a word divides; one after an initial or an abbreviation does not.
QStringList dividedAtFullStops(const QString &field)
{
    static const QRegularExpression stop(uR"((?<=\p{L}\p{Ll})(?<!\bSt|\bMd|\bDr|\bJr|\bSr)\. (?=\p{Lu}))"_s);
    return field.contains(". "_L1) ? wholeNames(field.split(stop)) : QStringList();
}

} // namespace

QStringList dividedNames(const QString &field)
{
    // Nothing shorter holds two full names.
    static constexpr qsizetype shortestList = 16;
    if (field.size() >= shortestList) {
        const QString line = field.simplified();
        for (const QStringList &names :
             {dividedAtSemicolons(line), dividedAtGluedAnd(line), dividedAtFullStops(line)}) {
            if (names.size() > 1)
                return names;
        }
    }
    return cleaned({field});
}

QStringList namesInList(const QString &list)
{
    QStringList names;
    for (const QString &part : cleaned(list.split(u','))) {
        if (isSuffix(part) && !names.isEmpty())
            names.last() += ", "_L1 + part;
        else
            names.append(part);
    }
    return names;
}

} // namespace broadsheet
