#include "text/plainlines.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Besides control characters, U+FFFE and U+FFFF belong in no text for others.
bool isUnfit(QChar character)
{
    return (character.category() == QChar::Other_Control && character != u'\n') || character >= QChar(0xFFFE);
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isUnfit))
        return text;
    QString clean = text;
    clean.replace(u'\t', u' ');
    clean.removeIf(isUnfit);
    return clean;
}

QString onOneLine(const QString &text)
{
    return withoutControls(text).simplified();
}

} // namespace broadsheet
