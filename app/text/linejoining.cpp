#include "text/linejoining.h"

#include <QSet>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Most text is, and then can be copied as a whole. Where words end cannot be foretold, so the loop does
/// not branch on it.
bool isInOneLine(QStringView text)
{
    bool isSpacedSingly = true;
    bool afterSpace = true;
    for (const QChar character : text) {
        const bool isSpace = character == u' ';
        isSpacedSingly &= (character >= u' ') & !(isSpace & afterSpace);
        if (character > u'~' && character.isSpace())
            return false;
        afterSpace = isSpace;
    }
    return isSpacedSingly && (text.isEmpty() || !afterSpace);
}

/// Or the end of it, when it is longer than any address.
QStringView lastWord(QStringView text)
{
    static constexpr qsizetype longestAddress = 300;
    const qsizetype earliest = std::max(text.size() - longestAddress, qsizetype{0});
    qsizetype start = text.size();
    while (start > earliest && !text[start - 1].isSpace())
        --start;
    return text.sliced(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return text.first(end);
}

/// "state-of-" goes on with "the-art", while "pre-" before "and post-training" stands alone.
bool breaksHyphenatedWord(QStringView before, QStringView after)
{
    static const QSet<QStringView> conjunctions{u"and", u"or", u"to", u"as", u"versus", u"und", u"&"};
    return before.size() > 1 && before.endsWith(u'-') && before[before.size() - 2].isLetterOrNumber() &&
           !after.isEmpty() && after.front().isLower() && !conjunctions.contains(after);
}

/// An address goes on in the next line only when it cannot have ended: inside the braces of a command, or
/// after a sign that no address ends with.
bool breaksAddress(QStringView before, QStringView after)
{
    static constexpr QStringView unfinished = u"-_=&?%";
    const qsizetype start = before.indexOf(u"http");
    if (start < 0 || !before.sliced(start).contains(u"://") || after.isEmpty())
        return false;
    const QStringView address = before.sliced(start);
    if (!after.front().isLetterOrNumber())
        return false;
    const bool insideBraces = start > 0 && before[start - 1] == u'{' && !address.contains(u'}');
    return (insideBraces && after.contains(u'}')) || unfinished.contains(address.back()) ||
           address.endsWith(u"://");
}

} // namespace

QString wordsInOneLine(QStringView text)
{
    return isInOneLine(text) ? text.toString() : text.toString().simplified();
}

QString joinedLines(QStringView text)
{
    if (isInOneLine(text))
        return text.toString();
    QString joined;
    joined.reserve(text.size());
    bool paragraphBegins = false;
    qsizetype position = 0;
    while (position <= text.size()) {
        qsizetype end = text.indexOf(u'\n', position);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(position, end - position);
        const QString words = wordsInOneLine(line);
        position = end + 1;
        if (words.isEmpty() || line.front().isSpace())
            paragraphBegins = true;
        if (words.isEmpty())
            continue;
        if (!joined.isEmpty()) {
            const QStringView before = lastWord(joined);
            const QStringView after = firstWord(words);
            if (paragraphBegins)
                joined += u'\n';
            else if (!breaksHyphenatedWord(before, after) && !breaksAddress(before, after))
                joined += u' ';
        }
        joined += words;
        paragraphBegins = false;
    }
    return joined;
}

} // namespace broadsheet
