#include "formats/writers/plainlines.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// Besides the control characters, U+FFFE and U+FFFF stand in no XML and in no text for interchange.
bool isUnfit(QChar character)
{
    return (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t') ||
           character >= QChar(0xFFFE);
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isUnfit))
        return text;
    QString fit = text;
    fit.removeIf(isUnfit);
    return fit;
}

QString onOneLine(const QString &text)
{
    QString line = withoutControls(text);
    for (QChar &character : line) {
        if (isLineBreak(character) || character == u'\t')
            character = u' ';
    }
    return line.trimmed();
}

} // namespace broadsheet
