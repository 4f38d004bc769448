#include "text/textextraction.h"

#include "text/commandreading.h"
#include "text/mathspans.h"
#include "text/texcommands.h"
#include "text/texgroups.h"
#include "text/texletters.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Whether `\"` stands for a quote in this text: an umlaut always has a letter to stand on.
bool holdsEscapedQuotes(QStringView tex)
{
    for (qsizetype i = tex.indexOf(u'\\'); i >= 0; i = tex.indexOf(u'\\', i + 2)) {
        const QStringView command = tex.sliced(i + 1);
        if (!command.startsWith(u'"'))
            continue;
        const QStringView after = command.sliced(1);
        if (after.isEmpty() || !(after.front().isLetter() || after.front() == u'{' || after.front() == u'\\'))
            return true;
    }
    return false;
}

/// Copies text and resolves the TeX in it, from one end to the other.
class TexTextExtractor final
{
public:
    TexTextExtractor(QStringView tex, EscapedDollars escapedDollars)
        : m_tex(tex),
          m_escapedDollars(escapedDollars),
          m_quotesEscaped(holdsEscapedQuotes(tex)),
          m_lastClosingQuotes(tex.contains(u'`') ? tex.lastIndexOf(u"''") : -1)
    {}

    ExtractedText extract()
    {
        m_result.text.reserve(m_tex.size());
        while (m_position < m_tex.size()) {
            copyPlainText();
            if (m_position >= m_tex.size())
                break;
            if (!readMath() && !(m_tex[m_position] == u'\\' && readCommand()) && !readGroup() && !readTie() &&
                !readQuotes())
                copy(1);
        }
        return m_result;
    }

private:
    static bool isSpecial(QChar character)
    {
        switch (character.unicode()) {
        case u'\\':
        case u'{':
        case u'$':
        case u'~':
        case u'`':
        case u'\'':
            return true;
        default:
            return false;
        }
    }

    void copy(qsizetype length)
    {
        m_result.text += m_tex.sliced(m_position, length);
        m_position += length;
    }

    void copyPlainText()
    {
        qsizetype end = m_position;
        while (end < m_tex.size() && !isSpecial(m_tex[end]))
            ++end;
        copy(end - m_position);
    }

    void replaceUpTo(qsizetype end, QStringView text)
    {
        m_result.text += text;
        m_position = end;
    }

    /// The text inside a group, resolved in turn.
    void appendInner(QStringView inner) { append(textOfTex(inner, m_escapedDollars)); }

    void append(const ExtractedText &extracted)
    {
        if (extracted.text.startsWith(u' ') && m_result.text.endsWith(u' '))
            m_result.text.chop(1);
        m_result.text += extracted.text;
        m_result.mathSpans += extracted.mathSpans;
        m_result.escapedDollars += extracted.escapedDollars;
    }

    bool readMath()
    {
        const qsizetype end = mathEnd(m_tex, m_position);
        if (end == m_position)
            return false;
        const QStringView math = withoutMathDelimiters(m_tex.sliced(m_position, end - m_position));
        if (const auto reading = readTextAsMath(math, m_escapedDollars)) {
            append(reading->extracted);
            m_position = end;
            return true;
        }
        ++m_result.mathSpans;
        if (m_tex[m_position] == u'\\')
            replaceUpTo(end, u'$' + math.trimmed().toString() + u'$');
        else
            copy(end - m_position);
        return true;
    }

    bool readCommand() { return readLineBreak() || readEscape() || readLetter() || readName(); }

    /// Two backslashes; before a sign that needs only one, the second was doubled on the way.
    bool readLineBreak()
    {
        const QStringView rest = m_tex.sliced(m_position);
        if (!rest.startsWith(u"\\\\"))
            return false;
        if (rest.startsWith(u"\\\\%")) {
            replaceUpTo(m_position + 3, u"%");
            return true;
        }
        if (rest.size() > 2 && !rest[2].isSpace())
            return false;
        m_position += 2;
        breakLine();
        return true;
    }

    void breakLine()
    {
        while (m_position < m_tex.size() && m_tex[m_position] == u' ')
            ++m_position;
        QString &text = m_result.text;
        while (text.endsWith(u' '))
            text.chop(1);
        if (!text.isEmpty() && !text.endsWith(u'\n') && m_position < m_tex.size())
            text += u'\n';
    }

    bool readEscape()
    {
        if (m_position + 1 >= m_tex.size())
            return false;
        const QChar sign = m_tex[m_position + 1];
        if (sign == u'$') {
            ++m_result.escapedDollars;
            replaceUpTo(m_position + 2, m_escapedDollars == EscapedDollars::Keep ? u"\\$"_s : u"$"_s);
            return true;
        }
        if (sign == u'"' && m_quotesEscaped) {
            replaceUpTo(m_position + 2, u"\"");
            return true;
        }
        const std::optional<QString> text = controlSignText(sign);
        if (text)
            replaceUpTo(m_position + 2, *text);
        return text.has_value();
    }

    bool readLetter()
    {
        const std::optional<TexLetter> letter = texLetterAt(m_tex, m_position);
        if (!letter)
            return false;
        replaceUpTo(letter->end, letter->letter);
        // A space after a command such as `\o` only ends it.
        if (m_tex[m_position - 1].isLetter() && m_position < m_tex.size() && m_tex[m_position] == u' ' &&
            m_tex[m_position - 2] == u'\\')
            ++m_position;
        return true;
    }

    bool readName()
    {
        const std::optional<CommandReading> reading = readNamedCommand(m_tex, m_position, m_escapedDollars);
        if (!reading)
            return false;
        if (reading->isAddress)
            separateFromWord();
        m_position = reading->end;
        if (reading->extracted.text == u"\n")
            breakLine();
        else
            append(reading->extracted);
        return true;
    }

    /// Digests glue an address to the word before it: `homepage\url{...}`.
    void separateFromWord()
    {
        if (!m_result.text.isEmpty() && m_result.text.back().isLetterOrNumber())
            m_result.text += u' ';
    }

    /// `{\em word}` is the word alone, and `{\"u}` its letter.
    bool readGroup()
    {
        const std::optional<TexGroup> group = texGroupAt(m_tex, m_position);
        if (!group)
            return false;
        if (dropDamagedDressing()) {
            m_position = group->end;
            appendInner(group->content);
            return true;
        }
        const QStringView content = group->content.trimmed();
        if (const auto letter = content.startsWith(u'\\') ? texLetterAt(content, 0) : std::nullopt;
            letter && letter->end == content.size()) {
            replaceUpTo(group->end, letter->letter);
            return true;
        }
        if (!beginsWithSwitch(content) && !isOneGroup(content))
            return false;
        m_position = group->end;
        appendInner(content);
        return true;
    }

    static bool beginsWithSwitch(QStringView content)
    {
        if (!content.startsWith(u'\\'))
            return false;
        const QStringView name = content.sliced(1, commandNameEnd(content, 1) - 1);
        return isFontSwitch(name) || name == u"color";
    }

    static bool isOneGroup(QStringView content)
    {
        const std::optional<TexGroup> inner = texGroupAt(content, 0);
        return inner && inner->end == content.size();
    }

    /// Digests drop backslashes: `textit{O}bstacles`. What stood before the group is taken back then.
    bool dropDamagedDressing()
    {
        QString &text = m_result.text;
        qsizetype start = text.size();
        while (start > 0 && text[start - 1].isLetter())
            --start;
        const QStringView word = QStringView(text).sliced(start);
        const bool afterBackslash = start > 0 && text[start - 1] == u'\\';
        static constexpr QStringView ordinaryWord = u"text";
        if (afterBackslash || word == ordinaryWord || !isDressing(word))
            return false;
        text.truncate(start);
        return true;
    }

    /// A tie binds two words; before a figure at the start of a word it says "about" instead, and in an
    /// address it stays.
    bool readTie()
    {
        if (m_tex[m_position] != u'~')
            return false;
        const bool afterWord = m_position > 0 && (m_tex[m_position - 1].isLetter() ||
                                                  QStringView(u".,)").contains(m_tex[m_position - 1]));
        const bool beforeWord =
            m_position + 1 < m_tex.size() && (m_tex[m_position + 1].isLetterOrNumber() ||
                                              QStringView(u"\\($[").contains(m_tex[m_position + 1]));
        if (!afterWord || !beforeWord || isInsideAddress())
            return false;
        replaceUpTo(m_position + 1, u" ");
        return true;
    }

    bool isInsideAddress() const
    {
        static constexpr qsizetype longestAddress = 300;
        const qsizetype earliest = std::max(m_position - longestAddress, qsizetype{0});
        qsizetype start = m_position;
        while (start > earliest && !m_tex[start - 1].isSpace())
            --start;
        return m_tex.sliced(start, m_position - start).contains(u"://");
    }

    /// ``quoted'' in TeX's spelling; only whole pairs, as two apostrophes may also mean seconds.
    bool readQuotes()
    {
        const QStringView rest = m_tex.sliced(m_position);
        if (rest.startsWith(u"``") && m_position < m_lastClosingQuotes) {
            replaceUpTo(m_position + 2, u"“");
            ++m_openQuotes;
            return true;
        }
        if (rest.startsWith(u"''") && m_openQuotes > 0) {
            replaceUpTo(m_position + 2, u"”");
            --m_openQuotes;
            return true;
        }
        return false;
    }

    QStringView m_tex;
    EscapedDollars m_escapedDollars;
    bool m_quotesEscaped;
    qsizetype m_lastClosingQuotes;
    qsizetype m_position = 0;
    int m_openQuotes = 0;
    ExtractedText m_result;
};

} // namespace

bool mayHoldTex(QStringView text)
{
    // Apostrophes close only what grave accents have opened.
    static constexpr QStringView signs = u"\\{$~`";
    return std::any_of(signs.cbegin(), signs.cend(), [&](QChar sign) { return text.contains(sign); });
}

ExtractedText textOfTex(QStringView tex, EscapedDollars escapedDollars)
{
    return TexTextExtractor(tex, escapedDollars).extract();
}

} // namespace broadsheet
