#include "text/latexescaping.h"

#include "text/latexspelling.h"
#include "text/mathspans.h"
#include "text/texgroups.h"
#include "text/titleprotection.h"

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool hasBalancedBraces(QStringView text)
{
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : 0;
        depth -= character == u'}' ? 1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

bool isMathBalanced(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = mathEnd(text, i);
        if (!hasBalancedBraces(text.sliced(i, end - i)))
            return false;
        i = end > i ? end : i + 1;
    }
    return true;
}

/// Whether escaped braces would be balanced in all of the text, in mathematics and around it.
bool canEscapeBraces(QStringView text)
{
    const bool hasBraces = text.contains(u'{') || text.contains(u'}');
    return !hasBraces || (hasBalancedBraces(text) && isMathBalanced(text));
}

/// Whether `content` can only be an index or exponent that lost its dollar signs.
bool isIndex(QStringView content)
{
    static constexpr qsizetype longestIndex = 20;
    static constexpr QStringView signs = u"+-*/=.,'()";
    return !content.isEmpty() && content.size() <= longestIndex &&
           std::all_of(content.cbegin(), content.cend(), [](QChar character) {
               return character.unicode() < 0x80 &&
                      (character.isLetterOrNumber() || signs.contains(character));
           });
}

bool opensQuote(QStringView before)
{
    static constexpr QStringView openers = u"([{-–—/`";
    return before.isEmpty() || before.back().isSpace() || openers.contains(before.back());
}

constexpr std::array<bool, 128> specialSigns = [] {
    std::array<bool, 128> special{};
    for (const char sign : {'&', '%', '#', '_', '$', '~', '^', '\\', '{', '}', '"', '\'', '`'})
        special.at(size_t(sign)) = true;
    return special;
}();

bool needsAttention(QChar character, Encoding encoding)
{
    const char16_t code = character.unicode();
    return code < specialSigns.size() ? specialSigns[code] : encoding == Encoding::Latex;
}

class LatexEscaper final
{
public:
    LatexEscaper(QString &result, QStringView text, Encoding encoding)
        : m_result(result), m_text(text), m_encoding(encoding), m_canEscapeBraces(canEscapeBraces(text))
    {}

    /// Appends the text up to a position, which may not stand inside of mathematics.
    void escapeUpTo(qsizetype end)
    {
        while (m_position < end) {
            copyPlainText(end);
            if (m_position < end && !copyMath() && !restoreIndex() && !copyEscapedDollar() && !spell())
                escapeOne();
        }
    }

private:
    void copyPlainText(qsizetype end)
    {
        const qsizetype start = m_position;
        while (m_position < end && !needsAttention(m_text[m_position], m_encoding))
            ++m_position;
        m_result += m_text.sliced(start, m_position - start);
    }

    bool copyMath()
    {
        const qsizetype end = mathEnd(m_text, m_position);
        if (end == m_position)
            return false;
        const QStringView math = m_text.sliced(m_position, end - m_position);
        if (!hasBalancedBraces(math))
            return copyMathWithLoneBraces(math);
        while (m_position < end) {
            if (!spell())
                m_result += m_text[m_position++];
        }
        return true;
    }

    /// BibTeX counts even escaped braces, so they need another name.
    bool copyMathWithLoneBraces(QStringView math)
    {
        const QString renamed =
            math.toString().replace("\\{"_L1, "\\lbrace "_L1).replace("\\}"_L1, "\\rbrace "_L1);
        if (!hasBalancedBraces(renamed))
            return false;
        m_result += renamed;
        m_position += math.size();
        return true;
    }

    /// Takes a character beyond ASCII where those are to be spelled in LaTeX.
    bool spell()
    {
        if (m_encoding == Encoding::Utf8 || m_text[m_position].unicode() < 0x80)
            return false;
        const bool isPair = m_text[m_position].isHighSurrogate() && m_position + 1 < m_text.size();
        const QStringView character = m_text.sliced(m_position, isPair ? 2 : 1);
        const QString spelling = latexSpelling(character.toUcs4().first());
        m_result += spelling.isEmpty() ? character : QStringView(spelling);
        m_position += character.size();
        return true;
    }

    bool restoreIndex()
    {
        const QChar sign = m_text[m_position];
        if ((sign != u'^' && sign != u'_') || m_position == 0)
            return false;
        const std::optional<TexGroup> group = texGroupAt(m_text, m_position + 1);
        if (!group || !isIndex(group->content))
            return false;
        m_result += "\\ensuremath{"_L1;
        m_result += m_text.sliced(m_position, group->end - m_position);
        m_result += u'}';
        m_position = group->end;
        return true;
    }

    /// Cleaned text keeps `\$` where a bare `$` would read as mathematics.
    bool copyEscapedDollar()
    {
        if (!m_text.sliced(m_position).startsWith(u"\\$"))
            return false;
        m_result += "\\$"_L1;
        m_position += 2;
        return true;
    }

    void escapeOne()
    {
        const QChar character = m_text[m_position];
        switch (character.unicode()) {
        case u'&':
        case u'%':
        case u'#':
        case u'_':
        case u'$':
            m_result += u'\\';
            m_result += character;
            break;
        case u'{':
            m_result += m_canEscapeBraces ? "\\{"_L1 : "\\textbraceleft{}"_L1;
            break;
        case u'}':
            m_result += m_canEscapeBraces ? "\\}"_L1 : "\\textbraceright{}"_L1;
            break;
        case u'~':
            m_result += "\\textasciitilde{}"_L1;
            break;
        case u'^':
            m_result += "\\textasciicircum{}"_L1;
            break;
        case u'\\':
            m_result += "\\textbackslash{}"_L1;
            break;
        case u'"':
            m_result += opensQuote(m_text.first(m_position)) ? "``"_L1 : "''"_L1;
            break;
        case u'\'':
        case u'`':
            m_result += character;
            // Together with a second one it would become a double quote.
            if (m_position + 1 < m_text.size() &&
                (m_text[m_position + 1] == character || m_text[m_position + 1] == u'"'))
                m_result += "{}"_L1;
            break;
        default:
            m_result += character;
        }
        ++m_position;
    }

    QString &m_result;
    QStringView m_text;
    Encoding m_encoding;
    bool m_canEscapeBraces;
    qsizetype m_position = 0;
};

} // namespace

void appendLatexText(QString &latex, QStringView text, Encoding encoding)
{
    LatexEscaper(latex, text, encoding).escapeUpTo(text.size());
}

void appendLatexTitle(QString &latex, QStringView title, Encoding encoding)
{
    LatexEscaper escaper(latex, title, encoding);
    qsizetype end = 0;
    const QList<TitlePart> parts = titleParts(title);
    for (const TitlePart &part : parts) {
        const qsizetype start = latex.size();
        end += part.text.size();
        escaper.escapeUpTo(end);
        if (!part.caseMatters)
            continue;
        // A brace before a backslash would lift the protection, so it takes a second one.
        const bool startsWithCommand = latex.size() > start && latex.at(start) == u'\\';
        latex.insert(start, startsWithCommand ? "{{"_L1 : "{"_L1);
        latex += startsWithCommand ? "}}"_L1 : "}"_L1;
    }
}

void appendLatexVerbatim(QString &latex, QStringView text, Encoding encoding)
{
    static constexpr QStringView unfit = u"{}\\ ";
    const auto staysAsItIs = [encoding](QChar character) {
        return !unfit.contains(character) && (character.unicode() < 0x80 || encoding == Encoding::Utf8);
    };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && staysAsItIs(text[end]))
            ++end;
        latex += text.sliced(i, end - i);
        for (i = end; i < text.size() && !staysAsItIs(text[i]);)
            ++i;
        latex += QString::fromLatin1(text.sliced(end, i - end).toUtf8().toPercentEncoding());
    }
}

QString latexText(QStringView text, Encoding encoding)
{
    QString latex;
    appendLatexText(latex, text, encoding);
    return latex;
}

QString latexTitle(QStringView title, Encoding encoding)
{
    QString latex;
    appendLatexTitle(latex, title, encoding);
    return latex;
}

QString latexVerbatim(QStringView text, Encoding encoding)
{
    QString latex;
    appendLatexVerbatim(latex, text, encoding);
    return latex;
}

} // namespace broadsheet
