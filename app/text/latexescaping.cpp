#include "text/latexescaping.h"

#include "text/mathspans.h"
#include "text/texgroups.h"
#include "text/titleprotection.h"

#include <algorithm>

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

class LatexEscaper final
{
public:
    explicit LatexEscaper(QStringView text) : m_text(text), m_bracesBalanced(hasBalancedBraces(text)) {}

    /// The stretch from one position to another, neither of which may stand inside of mathematics.
    QString escape(qsizetype start, qsizetype end)
    {
        m_result.clear();
        m_result.reserve((end - start) + (end - start) / 8);
        m_position = start;
        while (m_position < end) {
            copyPlainText(end);
            if (m_position < end && !copyMath() && !restoreIndex() && !copyEscapedDollar())
                escapeOne();
        }
        return m_result;
    }

private:
    static bool isSpecial(QChar character)
    {
        switch (character.unicode()) {
        case u'&':
        case u'%':
        case u'#':
        case u'_':
        case u'$':
        case u'~':
        case u'^':
        case u'\\':
        case u'{':
        case u'}':
        case u'"':
            return true;
        default:
            return false;
        }
    }

    void copyPlainText(qsizetype end)
    {
        const qsizetype start = m_position;
        while (m_position < end && !isSpecial(m_text[m_position]))
            ++m_position;
        m_result += m_text.sliced(start, m_position - start);
    }

    bool copyMath()
    {
        const qsizetype end = mathEnd(m_text, m_position);
        const QStringView math = m_text.sliced(m_position, end - m_position);
        if (math.isEmpty() || !hasBalancedBraces(math))
            return false;
        m_result += math;
        m_position = end;
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
        m_result += u'$' + m_text.sliced(m_position, group->end - m_position).toString() + u'$';
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
            m_result += m_bracesBalanced ? "\\{"_L1 : "\\textbraceleft{}"_L1;
            break;
        case u'}':
            m_result += m_bracesBalanced ? "\\}"_L1 : "\\textbraceright{}"_L1;
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
        default:
            m_result += character;
        }
        ++m_position;
    }

    QStringView m_text;
    bool m_bracesBalanced;
    qsizetype m_position = 0;
    QString m_result;
};

} // namespace

QString latexText(QStringView text)
{
    return LatexEscaper(text).escape(0, text.size());
}

QString latexTitle(QStringView title)
{
    LatexEscaper escaper(title);
    QString result;
    qsizetype position = 0;
    const QList<TitlePart> parts = titleParts(title);
    for (const TitlePart &part : parts) {
        const QString text = escaper.escape(position, position + part.text.size());
        position += part.text.size();
        if (!part.caseMatters)
            result += text;
        else if (text.startsWith(u'\\'))
            // A brace before a backslash would lift the protection, so it takes a second one.
            result += u"{{"_s + text + u"}}"_s;
        else
            result += u'{' + text + u'}';
    }
    return result;
}

QString latexVerbatim(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'{':
            result += "%7B"_L1;
            break;
        case u'}':
            result += "%7D"_L1;
            break;
        case u'\\':
            result += "%5C"_L1;
            break;
        case u' ':
            result += "%20"_L1;
            break;
        default:
            result += character;
        }
    }
    return result;
}

} // namespace broadsheet
