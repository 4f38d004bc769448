#include "text/textcleaning.h"

#include "text/linejoining.h"
#include "text/mathspans.h"
#include "text/textextraction.h"

#include <algorithm>

namespace broadsheet {

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
    QString name = cleanTitle(raw);
    while (!name.isEmpty() && (name.front() == u'\\' || name.front() == u'/'))
        name.remove(0, 1);
    while (name.endsWith(u'\\') || name.endsWith(u','))
        name.chop(1);
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter ? name.trimmed() : QString();
}

} // namespace broadsheet
