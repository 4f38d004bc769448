#include "text/mathparser.h"

#include "text/mathsymbols.h"
#include "text/texcommands.h"
#include "text/texgroups.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Puts a sum or product into parentheses, so that it stays one operand on a single line.
QString asOperand(const QString &text)
{
    const bool isOneThing = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'.'; });
    return isOneThing ? text : u'(' + text + u')';
}

class MathParser final
{
public:
    explicit MathParser(QStringView tex) : m_tex(tex) {}

    std::optional<QList<TextRun>> parse()
    {
        while (m_position < m_tex.size()) {
            if (!parseNext())
                return std::nullopt;
        }
        return m_runs;
    }

private:
    bool parseNext()
    {
        const QChar sign = m_tex[m_position];
        switch (sign.unicode()) {
        case u'\\':
            return parseCommand();
        case u'^':
            return parseScript(Script::Raised);
        case u'_':
            return parseScript(Script::Lowered);
        case u'{': {
            const std::optional<TexGroup> group = texGroupAt(m_tex, m_position);
            return group && appendMath(group->content, group->end);
        }
        case u'}':
        case u'&':
        case u'$':
            return false;
        case u'-':
            return append(u"−"_s, m_position + 1);
        case u'\'':
            return append(u"′"_s, m_position + 1);
        case u'~':
            return append(u" "_s, m_position + 1);
        default:
            return append(QString(sign), m_position + 1);
        }
    }

    bool append(const QString &text, qsizetype end)
    {
        appendRun(m_runs, text);
        m_position = end;
        return true;
    }

    bool appendMath(QStringView tex, qsizetype end)
    {
        const std::optional<QList<TextRun>> runs = MathParser(tex).parse();
        if (!runs)
            return false;
        for (const TextRun &run : *runs)
            appendRun(m_runs, run.text, run.script);
        m_position = end;
        return true;
    }

    /// The group, command or single sign at a position, as the source has it.
    std::optional<TexGroup> argumentAt(qsizetype position) const
    {
        while (position < m_tex.size() && m_tex[position] == u' ')
            ++position;
        if (position >= m_tex.size() || m_tex[position] == u'}')
            return std::nullopt;
        if (m_tex[position] == u'{')
            return texGroupAt(m_tex, position);
        qsizetype end = position + 1;
        if (m_tex[position] == u'\\') {
            const qsizetype nameEnd = commandNameEnd(m_tex, end);
            end = nameEnd > end ? nameEnd : std::min(end + 1, m_tex.size());
            // `x^\mathrm{T}` takes the command's own argument along.
            if (const std::optional<TexGroup> group = texGroupAt(m_tex, end))
                end = group->end;
        }
        return TexGroup{m_tex.sliced(position, end - position), end};
    }

    std::optional<QString> textOf(const std::optional<TexGroup> &argument) const
    {
        if (!argument)
            return std::nullopt;
        const std::optional<QList<TextRun>> runs = MathParser(argument->content).parse();
        return runs ? std::optional(plainText(*runs)) : std::nullopt;
    }

    bool parseScript(Script script)
    {
        const std::optional<TexGroup> argument = argumentAt(m_position + 1);
        const std::optional<QString> text = textOf(argument);
        if (!text)
            return false;
        m_position = argument->end;
        // Degrees and primes are raised by themselves.
        if (script == Script::Raised && (*text == u"∘" || *text == u"°"))
            appendRun(m_runs, u"°"_s);
        else
            appendRun(m_runs, text->simplified(), script);
        return true;
    }

    bool parseCommand()
    {
        const qsizetype nameEnd = commandNameEnd(m_tex, m_position + 1);
        const QStringView name = m_tex.sliced(m_position + 1, nameEnd - m_position - 1);
        if (name.isEmpty())
            return parseControlSign();
        if (const QString symbol = mathSymbol(name); !symbol.isEmpty())
            return append(symbol, afterCommand(nameEnd));
        if (isFunctionName(name)) {
            const bool glued = !m_runs.isEmpty() && m_runs.last().text.back().isLetterOrNumber();
            return append((glued ? u" "_s : QString()) + name.toString(), nameEnd);
        }
        if (name == u"quad" || name == u"qquad")
            return append(u" "_s, nameEnd);
        if (isSpacing(name)) {
            // `\left.` is a bracket that is not printed.
            const bool invisible = nameEnd < m_tex.size() && m_tex[nameEnd] == u'.' && name != u"quad";
            return append({}, nameEnd + (invisible ? 1 : 0));
        }
        return parseCommandWithArgument(name, nameEnd);
    }

    bool parseControlSign()
    {
        if (m_position + 1 >= m_tex.size())
            return false;
        const QChar sign = m_tex[m_position + 1];
        const qsizetype end = m_position + 2;
        if (QStringView(u"{}%&_#$").contains(sign))
            return append(QString(sign), end);
        if (QStringView(u",;: ").contains(sign))
            return append(sign == u' ' ? u" "_s : u"\u2009"_s, end);
        if (sign == u'!')
            return append({}, end);
        if (sign == u'|')
            return append(u"‖"_s, end);
        return false;
    }

    /// A space after a command only ends its name, unless the source spaces both of its sides.
    qsizetype afterCommand(qsizetype nameEnd) const
    {
        const bool spaceBefore = m_position > 0 && m_tex[m_position - 1] == u' ';
        const bool spaceAfter = nameEnd < m_tex.size() && m_tex[nameEnd] == u' ';
        return spaceAfter && !spaceBefore ? nameEnd + 1 : nameEnd;
    }

    bool parseCommandWithArgument(QStringView name, qsizetype nameEnd)
    {
        const std::optional<TexGroup> argument = argumentAt(nameEnd);
        if (!argument)
            return false;
        if (isDressing(name))
            return append(argument->content.toString(), argument->end);
        if (name == u"unicode")
            return parseCodePoint(*argument);
        const std::optional<QString> text = textOf(argument);
        if (!text)
            return false;
        if (const std::optional<MathAlphabet> alphabet = mathAlphabet(name))
            return append(inAlphabet(*text, *alphabet), argument->end);
        if (const char16_t mark = mathAccent(name))
            return text->size() == 1 && append(*text + QChar(mark), argument->end);
        if (name == u"sqrt")
            return m_tex[nameEnd] != u'[' && append(u'√' + asOperand(*text), argument->end);
        if (name == u"frac" || name == u"dfrac" || name == u"tfrac")
            return parseFraction(*text, argument->end);
        return false;
    }

    bool parseFraction(const QString &numerator, qsizetype end)
    {
        const std::optional<TexGroup> argument = argumentAt(end);
        const std::optional<QString> denominator = textOf(argument);
        return denominator && append(asOperand(numerator) + u'/' + asOperand(*denominator), argument->end);
    }

    /// `\unicode{x2013}`, which arXiv's own forms leave behind.
    bool parseCodePoint(const TexGroup &argument)
    {
        bool isNumber = false;
        const QStringView digits =
            argument.content.startsWith(u'x') ? argument.content.sliced(1) : QStringView();
        const uint code = digits.toUInt(&isNumber, 16);
        return isNumber && code > 0x1F && code <= QChar::LastValidCodePoint &&
               append(QStringView(QChar::fromUcs4(code)).toString(), argument.end);
    }

    QStringView m_tex;
    qsizetype m_position = 0;
    QList<TextRun> m_runs;
};

QString inOneLine(const TextRun &run)
{
    if (run.script == Script::None)
        return run.text;
    const bool raised = run.script == Script::Raised;
    if (const std::optional<QString> signs = raised ? superscript(run.text) : subscript(run.text))
        return *signs;
    return (raised ? u'^' : u'_') + asOperand(run.text);
}

} // namespace

std::optional<QList<TextRun>> parseMath(QStringView tex)
{
    return MathParser(tex).parse();
}

QString plainText(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += inOneLine(run);
    return text;
}

} // namespace broadsheet
