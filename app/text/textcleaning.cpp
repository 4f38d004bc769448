#include "text/textcleaning.h"

#include "text/linejoining.h"
#include "text/mathspans.h"
#include "text/textextraction.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString withoutTex(QStringView text)
{
    const ExtractedText extracted = textOfTex(text, EscapedDollars::Unescape);
    if (extracted.escapedDollars > 0 && mathCount(extracted.text) != extracted.mathSpans)
        return textOfTex(text, EscapedDollars::Keep).text;
    return extracted.text;
}

} // namespace

QString cleanTitle(QStringView raw)
{
    return withoutTex(raw.toString().simplified()).simplified();
}

QString cleanAbstract(QStringView raw)
{
    return withoutTex(joinedLines(raw));
}

QString cleanName(QStringView raw)
{
    // What a careless division of a list of authors leaves at the ends.
    static const QRegularExpression remains(uR"(^(?:[\\/,\s]|and\s)+|(?:[\\,\s]|\sand)+$)"_s);
    const QString name = cleanTitle(raw).remove(remains);
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter ? name : QString();
}

} // namespace broadsheet
