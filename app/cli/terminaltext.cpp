#include "cli/terminaltext.h"

#include <QList>

#include <cwchar>

namespace broadsheet {

namespace {

/// A locale that does not know a character counts it as narrow.
int characterWidth(char32_t character)
{
    const int width = ::wcwidth(static_cast<wchar_t>(character));
    return width < 0 ? 1 : width;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QString cutToWidth(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString kept;
    int width = 1;
    for (const char32_t character : text.toUcs4()) {
        width += characterWidth(character);
        if (width > columns)
            break;
        kept += QChar::fromUcs4(character);
    }
    while (kept.endsWith(u' '))
        kept.chop(1);
    return kept + u'…';
}

} // namespace broadsheet
