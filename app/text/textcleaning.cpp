#include "text/textcleaning.h"

#include "text/linejoining.h"
#include "text/mathspans.h"
#include "text/textextraction.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

namespace {

/// Characters that are not seen but change what is around them: commands to terminals, and those that turn
/// the direction of writing, so that a text reads as another one. Marks of direction that change nothing else
/// stay.
bool isUnseenCommand(QChar character)
{
    const char16_t code = character.unicode();
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool isControl = character.category() == QChar::Other_Control && !character.isSpace();
    return turnsDirection || isControl || code == QChar::ByteOrderMark;
}

QString withoutUnseenCommands(QStringView raw)
{
    QString text = raw.toString();
    if (std::any_of(raw.cbegin(), raw.cend(), isUnseenCommand))
        text.removeIf(isUnseenCommand);
    return text;
}

QString withoutTex(const QString &text)
{
    const ExtractedText extracted = textOfTex(text, EscapedDollars::Unescape);
    if (extracted.escapedDollars > 0 && mathCount(extracted.text) != extracted.mathSpans)
        return textOfTex(text, EscapedDollars::Keep).text;
    return extracted.text;
}

/// Commands that leave nothing also leave the spaces around them.
QString withSingleSpaces(const QString &paragraphs)
{
    if (!paragraphs.contains(u'\n'))
        return wordsInOneLine(paragraphs);
    QStringList lines = paragraphs.split(u'\n');
    for (QString &line : lines)
        line = wordsInOneLine(line);
    return lines.join(u'\n');
}

/// Without what a careless division of a list of authors leaves before a name.
QStringView withoutRemainsBefore(QStringView name)
{
    static constexpr QStringView remains = u"\\/,. ";
    static constexpr QStringView conjunction = u"and ";
    for (;;) {
        if (!name.isEmpty() && remains.contains(name.front()))
            name = name.sliced(1);
        else if (name.startsWith(conjunction))
            name = name.sliced(conjunction.size());
        else
            return name;
    }
}

/// Without what it leaves after a name, and without the marks of footnotes.
QStringView withoutRemainsAfter(QStringView name)
{
    static constexpr QStringView remains = u"\\, *†‡";
    static constexpr QStringView conjunction = u" and";
    for (;;) {
        if (!name.isEmpty() && remains.contains(name.back()))
            name.chop(1);
        else if (name.endsWith(conjunction))
            name.chop(conjunction.size());
        else
            return name;
    }
}

/// Underscores stand for spaces, and a quote inside a word for an umlaut whose backslash was lost.
QString withSignsMended(QString name)
{
    name.replace(u'_', u' ');
    for (qsizetype quote = name.indexOf(u'"', 1); quote > 0 && quote + 1 < name.size();
         quote = name.indexOf(u'"', quote + 1)) {
        static constexpr QChar diaeresis(u'\u0308');
        const QString umlaut =
            (QString(name[quote + 1]) + diaeresis).normalized(QString::NormalizationForm_C);
        if (name[quote - 1].isLetter() && umlaut.size() == 1)
            name.replace(quote, 2, umlaut);
    }
    return name;
}

} // namespace

QString cleanTitle(QStringView raw)
{
    const QString line = wordsInOneLine(withoutUnseenCommands(raw));
    return mayHoldTex(line) ? withoutTex(line).simplified() : line;
}

QString cleanAbstract(QStringView raw)
{
    const QString paragraphs = joinedLines(withoutUnseenCommands(raw));
    return mayHoldTex(paragraphs) ? withSingleSpaces(withoutTex(paragraphs)) : paragraphs;
}

QString cleanName(QStringView raw)
{
    const QString line = withSignsMended(cleanTitle(raw));
    const QStringView name = withoutRemainsAfter(withoutRemainsBefore(line));
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter)
        return {};
    return name.size() == line.size() ? line : name.toString();
}

} // namespace broadsheet
