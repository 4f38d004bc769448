#include "text/mathspans.h"

#include "text/texgroups.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Longer stretches between two dollar signs are prose between two amounts.
constexpr qsizetype longestInlineMath = 400;

/// The position of the unescaped delimiter at or after `from` in the same paragraph, or -1.
qsizetype closingPosition(QStringView text, qsizetype from, QStringView delimiter)
{
    const qsizetype end = std::min(text.size(), from + longestInlineMath);
    for (qsizetype i = from; i < end && text[i] != u'\n'; ++i) {
        if (text.sliced(i).startsWith(delimiter))
            return i;
        if (text[i] == u'\\')
            ++i;
    }
    return -1;
}

/// The same for a dollar sign, preferring one that no brace encloses: `$\textbf{a $x$ b}$`.
qsizetype closingDollar(QStringView text, qsizetype from)
{
    const qsizetype first = closingPosition(text, from, u"$");
    int depth = 0;
    qsizetype counted = from;
    for (qsizetype close = first; close >= 0; close = closingPosition(text, close + 1, u"$")) {
        for (; counted < close; ++counted) {
            if (text[counted] == u'\\')
                ++counted;
            else if (text[counted] == u'{')
                ++depth;
            else if (text[counted] == u'}')
                --depth;
        }
        if (close - from > longestInlineMath || depth < 0)
            break;
        if (depth == 0)
            return close;
    }
    return first;
}

/// How many words of three letters and more stand after a space; commands and groups are no words.
int wordsAfterSpace(QStringView content)
{
    int words = 0;
    int letters = 0;
    bool afterSpace = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i] == u'\\') {
            i = std::max(commandNameEnd(content, i + 1) - 1, i + 1);
            letters = 0;
        } else if (const std::optional<TexGroup> group = texGroupAt(content, i)) {
            i = group->end - 1;
            letters = 0;
        } else {
            afterSpace = afterSpace || content[i] == u' ';
            letters = content[i].isLetter() ? letters + 1 : 0;
            words += afterSpace && letters == 3 ? 1 : 0;
        }
    }
    return words;
}

/// Whether the text between two dollar signs goes on in words after an amount, "5 a month or ", or after a
/// bracket that closes before it.
bool isProse(QStringView content)
{
    const bool holdsCommand = content.contains(u'\\');
    if (content.front() == u')')
        return content.size() > 1 && !holdsCommand;
    return content.front().isDigit() && wordsAfterSpace(content) >= (holdsCommand ? 2 : 1);
}

bool holdsLetterOrDigit(QStringView content)
{
    return std::any_of(content.cbegin(), content.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isInlineMath(QStringView content, QStringView after)
{
    if (content.isEmpty() || isProse(content))
        return false;
    if (content.contains(u'\\'))
        return true;
    // `$5-$10` is money, while `$<$10` is not.
    const bool digitFollows = !after.isEmpty() && after.front().isDigit() && holdsLetterOrDigit(content);
    return !content.front().isSpace() && !content.back().isSpace() && !digitFollows;
}

qsizetype delimitedEnd(QStringView text, qsizetype start, QStringView opening, QStringView closing)
{
    const qsizetype close = closingPosition(text, start + opening.size(), closing);
    return close > start + opening.size() ? close + closing.size() : start;
}

} // namespace

qsizetype mathEnd(QStringView text, qsizetype start)
{
    if (text[start] != u'$' && text[start] != u'\\')
        return start;
    const QStringView rest = text.sliced(start);
    if (rest.startsWith(u"\\("))
        return delimitedEnd(text, start, u"\\(", u"\\)");
    if (rest.startsWith(u"\\["))
        return delimitedEnd(text, start, u"\\[", u"\\]");
    if (rest.startsWith(u"$$"))
        return delimitedEnd(text, start, u"$$", u"$$");
    if (!rest.startsWith(u'$'))
        return start;
    const qsizetype close = closingDollar(text, start + 1);
    if (close < 0 || !isInlineMath(text.sliced(start + 1, close - start - 1), text.sliced(close + 1)))
        return start;
    return close + 1;
}

QStringView withoutMathDelimiters(QStringView math)
{
    const qsizetype delimiter = math.startsWith(u"$$") || math.startsWith(u'\\') ? 2 : 1;
    return math.sliced(delimiter, math.size() - 2 * delimiter);
}

int mathCount(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = mathEnd(text, i);
        if (end > i) {
            ++count;
            i = end;
        } else {
            i += text[i] == u'\\' ? 2 : 1;
        }
    }
    return count;
}

} // namespace broadsheet
