#include "formats/writers/markdowntext.h"

#include "text/linkfinding.h"
#include "text/mathspans.h"
#include "text/mathtext.h"
#include "text/plainlines.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isMarkup(QChar character)
{
    static const QString signs = u"\\`*_{[]<#~^$@"_s;
    return signs.contains(character);
}

/// Whether the sign, as the first of a line, would begin a list, a quotation, a definition or a table.
bool isLineMarkup(QChar character)
{
    return character == u'-' || character == u'+' || character == u'>' || character == u':' ||
           character == u'|';
}

/// An ampersand is only read as one where no name of a character could follow.
bool isEntityStart(QStringView text, qsizetype position)
{
    return text[position] == u'&' && position + 1 < text.size() &&
           (text[position + 1].isLetter() || text[position + 1] == u'#');
}

/// The end of a number that would begin a numbered list: of "1. Introduction" or "2) Method".
qsizetype listNumberEnd(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit())
        ++end;
    const bool isListNumber = end > 0 && end < text.size() && (text[end] == u'.' || text[end] == u')');
    return isListNumber ? end : -1;
}

QString escaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isMarkup(text[i]) || isEntityStart(text, i))
            result += u'\\';
        result += text[i];
    }
    return result;
}

/// Pandoc takes `$...$` for mathematics when no space stands inside of the signs and no digit after them.
bool isPortableMath(QStringView math, QStringView after)
{
    return math.size() > 2 && math[0] == u'$' && math[1] != u'$' && !math[1].isSpace() &&
           !math[math.size() - 2].isSpace() && (after.isEmpty() || !after.front().isDigit());
}

QString withoutLinks(QStringView text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype position = 0; position < text.size();) {
        const qsizetype end = mathEnd(text, position);
        if (end == position) {
            position += text[position] == u'\\' ? 2 : 1;
            continue;
        }
        const QStringView math = text.sliced(position, end - position);
        if (isPortableMath(math, text.sliced(end))) {
            result += escaped(readableText(text.sliced(copied, position - copied)));
            result += math;
            copied = end;
        }
        position = end;
    }
    return result + escaped(readableText(text.sliced(copied)));
}

/// An address within a label would be made a link of its own by some programs, which spoils the label.
QString addressLabel(const QString &spelling)
{
    return escaped(spelling).replace("www."_L1, "www\\."_L1).replace("://"_L1, ":\\//"_L1);
}

/// An address is written in angle brackets when it would be its own label.
QString linkInText(const QString &spelling, const QUrl &address)
{
    const QString encoded = QString::fromLatin1(address.toEncoded());
    return spelling == encoded ? u'<' + encoded + u'>' : markdownLink(addressLabel(spelling), address);
}

QString withSafeBeginning(const QString &markdown)
{
    if (markdown.isEmpty())
        return markdown;
    if (isLineMarkup(markdown.front()))
        return u'\\' + markdown;
    const qsizetype number = listNumberEnd(markdown);
    return number > 0 ? QString(markdown).insert(number, u'\\') : markdown;
}

} // namespace

QString markdownLabel(QStringView line)
{
    return withSafeBeginning(withoutLinks(onOneLine(line.toString())));
}

QString markdownText(QStringView line)
{
    const QString text = onOneLine(line.toString());
    QString result;
    qsizetype from = 0;
    for (const QList<FoundAddress> addresses = findAddresses(text); const FoundAddress &found : addresses) {
        result += withoutLinks(QStringView(text).sliced(from, found.position - from));
        result += linkInText(text.mid(found.position, found.length), QUrl(found.address));
        from = found.position + found.length;
    }
    return withSafeBeginning(result + withoutLinks(QStringView(text).sliced(from)));
}

QString markdownLink(const QString &label, const QUrl &address)
{
    QString target = QString::fromLatin1(address.toEncoded());
    target.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return u'[' + label + "]("_L1 + target + u')';
}

} // namespace broadsheet
