#include "text/mathparser.h"

#include "text/mathconstructs.h"
#include "text/mathsymbols.h"
#include "text/texgroups.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

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
        case u'{':
            return parseGroup();
        case u'}':
        case u'&':
        case u'$':
            return false;
        case u'-':
            return append(isHyphen() ? u"-"_s : u"−"_s, m_position + 1);
        case u'\'':
            return append(u"′"_s, m_position + 1);
        case u'~':
            return append(u" "_s, m_position + 1);
        default:
            return append(QString(sign), m_position + 1);
        }
    }

    bool skipTo(qsizetype end)
    {
        m_position = end;
        return true;
    }

    bool append(QString text, qsizetype end)
    {
        fitToWhatIsBefore(text);
        appendRun(m_runs, text);
        return skipTo(end);
    }

    bool append(QList<TextRun> runs, qsizetype end)
    {
        if (!runs.isEmpty() && runs.first().script == Script::None)
            fitToWhatIsBefore(runs.first().text);
        appendRuns(m_runs, runs);
        return skipTo(end);
    }

    /// No two spaces, and one between the name of a function and letters.
    void fitToWhatIsBefore(QString &text)
    {
        if (text.isEmpty())
            return;
        if (text.front() == u' ' && endsWithSpace())
            text.remove(0, 1);
        else if (m_afterFunction && text.front().isLetterOrNumber())
            text.prepend(u' ');
        m_afterFunction = false;
    }

    /// Letters beside the name of a function would seem to belong to it.
    bool appendFunction(const QString &name, qsizetype end)
    {
        const QChar before = m_runs.isEmpty() ? QChar(u' ') : m_runs.last().text.back();
        const bool isGlued = before.isLetterOrNumber() || before.isMark() || before == u')';
        append((isGlued ? u" "_s : QString()) + name, end);
        m_afterFunction = true;
        return true;
    }

    bool endsWithSpace() const { return !m_runs.isEmpty() && m_runs.last().text.back().isSpace(); }

    /// `90\deg` is an angle, `\deg f` a function.
    bool isDegreeSign(QStringView name) const
    {
        return name == u"deg" && (m_runs.isEmpty() ? m_tex == u"\\deg" : m_runs.last().text.back().isDigit());
    }

    /// Commands for spaces often stand beside spaces.
    bool appendSpace(const QString &space, qsizetype end)
    {
        const bool spaceBefore = endsWithSpace();
        const bool spaceAfter = end < m_tex.size() && m_tex[end] == u' ';
        return append(spaceBefore || spaceAfter ? QString() : space,
                      spaceBefore && spaceAfter ? end + 1 : end);
    }

    bool parseGroup()
    {
        const std::optional<TexGroup> group = texGroupAt(m_tex, m_position);
        const auto runs = group ? parseMath(group->content) : std::nullopt;
        return runs && append(*runs, group->end);
    }

    /// Between letters of which at least one side is a word: `top-k`, `sim-to-real`.
    bool isHyphen() const
    {
        const auto isLetterAt = [this](qsizetype position) {
            return position >= 0 && position < m_tex.size() && m_tex[position].isLetter();
        };
        return isLetterAt(m_position - 1) && isLetterAt(m_position + 1) &&
               (isLetterAt(m_position - 2) || isLetterAt(m_position + 2));
    }

    bool parseScript(Script script)
    {
        const std::optional<TexGroup> argument = mathArgumentAt(m_tex, m_position + 1);
        const auto runs = argument ? parseMath(argument->content) : std::nullopt;
        // Two in a row, as in `{x_i}_j`, would read as one.
        if (!runs || (!m_runs.isEmpty() && m_runs.last().script == script))
            return false;
        m_position = argument->end;
        const QString text = plainText(*runs).simplified();
        // Some signs are raised by themselves.
        static constexpr QStringView raisedSigns = u"∘°®™";
        if (script == Script::Raised && text.size() == 1 && raisedSigns.contains(text))
            appendRun(m_runs, text == u"∘" ? u"°"_s : text);
        else
            appendRun(m_runs, text, script);
        return true;
    }

    bool parseCommand()
    {
        const qsizetype nameEnd = commandNameEnd(m_tex, m_position + 1);
        const QStringView name = m_tex.sliced(m_position + 1, nameEnd - m_position - 1);
        if (name.isEmpty())
            return parseControlSign();
        if (isFunctionName(name) && !isDegreeSign(name))
            return appendFunction(name == u"bmod" ? u"mod"_s : name.toString(), nameEnd);
        if (const QString symbol = mathSymbol(name); !symbol.isEmpty())
            return append(symbol, symbol.front().isLetter() ? afterLetter(nameEnd) : afterCommand(nameEnd));
        if (name == u"quad" || name == u"qquad")
            return appendSpace(u" "_s, nameEnd);
        if (name == u"mkern" || name == u"kern" || name == u"mskip")
            return skipTo(lengthEnd(nameEnd));
        if (isSpacing(name)) {
            // `\left.` is a bracket that is not printed.
            const bool invisible = nameEnd < m_tex.size() && m_tex[nameEnd] == u'.';
            return skipTo(afterCommand(nameEnd + (invisible ? 1 : 0)));
        }
        return parseConstruct(name, nameEnd);
    }

    bool parseConstruct(QStringView name, qsizetype nameEnd)
    {
        const std::optional<MathConstruct> construct = readMathConstruct(m_tex, name, nameEnd);
        return construct && append(construct->runs, construct->end);
    }

    bool parseControlSign()
    {
        if (m_position + 1 >= m_tex.size())
            return false;
        const QChar sign = m_tex[m_position + 1];
        const qsizetype end = m_position + 2;
        if (QStringView(u"{}%&_#$").contains(sign))
            return append(QString(sign), end);
        if (QStringView(u",;:> ").contains(sign))
            return appendSpace(sign == u' ' ? u" "_s : u"\u2009"_s, end);
        if (QStringView(u"!/-").contains(sign))
            return skipTo(end);
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

    /// After a letter such as `\alpha` it may also stand before the next sign.
    qsizetype afterLetter(qsizetype nameEnd) const
    {
        const bool letterFollows =
            nameEnd + 1 < m_tex.size() && m_tex[nameEnd] == u' ' && m_tex[nameEnd + 1].isLetterOrNumber();
        return letterFollows ? afterCommand(nameEnd) : nameEnd;
    }

    /// Where a length such as `-2mu` or `0.5em` ends that begins at `start`.
    qsizetype lengthEnd(qsizetype start) const
    {
        static constexpr QStringView numberSigns = u"-+.0123456789 ";
        qsizetype end = start;
        while (end < m_tex.size() && numberSigns.contains(m_tex[end]))
            ++end;
        const bool hasUnit = commandNameEnd(m_tex, end) >= end + 2;
        if (!hasUnit)
            return start;
        const bool spaceAfter = end + 2 < m_tex.size() && m_tex[end + 2] == u' ';
        return end + (spaceAfter ? 3 : 2);
    }

    QStringView m_tex;
    qsizetype m_position = 0;
    QList<TextRun> m_runs;
    bool m_afterFunction = false;
};

} // namespace

std::optional<QList<TextRun>> parseMath(QStringView tex)
{
    return MathParser(tex).parse();
}

} // namespace broadsheet
