#include "text/mathtext.h"

#include "text/linkfinding.h"
#include "text/mathparser.h"
#include "text/mathspans.h"
#include "text/mathsymbols.h"
#include "text/texgroups.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The text with each match of the pattern put through `replacement`.
template <typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += replacement(match.capturedView());
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

/// Commands that lost their backslash and now stick to a number, where no word could.
QString withGluedCommandsMended(const QString &text)
{
    static const QRegularExpression glued(
        uR"((?<=\d)times(?: (?=\d)|(?![a-zA-Z])))"
        uR"(|(?<![\w\\])(?:leq|geq|neq|approx|pm|Delta)(?=\d))"
        uR"(|(?<![a-zA-Z\\])rightarrow(?=\d))"
        uR"(|(?<![a-zA-Z\\])sim(?=\d[\d.,]*(?:[%kKMB]|times)?(?![\w-])))"_s);
    return replaced(text, glued, [](QStringView command) { return mathSymbol(command.trimmed()); });
}

/// Reads text from left to right and makes runs of it.
class ReadableTextMaker final
{
public:
    explicit ReadableTextMaker(QStringView text) : m_text(text) {}

    QList<TextRun> make()
    {
        while (m_position < m_text.size()) {
            if (!readMath() && !readEscapedDollar() && !readGroupedSymbol() && !readDamagedCommand() &&
                !readScript() && !readPower())
                ++m_position;
        }
        copyPlain(m_position);
        return m_runs;
    }

private:
    /// Everything between what was read specially is copied at once.
    void copyPlain(qsizetype end)
    {
        appendRun(m_runs, withGluedCommandsMended(m_text.sliced(m_copied, end - m_copied).toString()));
        m_copied = end;
    }

    void takeRuns(qsizetype end, const QList<TextRun> &runs)
    {
        copyPlain(m_position);
        for (const TextRun &run : runs)
            appendRun(m_runs, run.text, run.script);
        m_position = end;
        m_copied = end;
    }

    bool readMath()
    {
        const qsizetype end = mathEnd(m_text, m_position);
        if (end == m_position)
            return false;
        const QStringView math = m_text.sliced(m_position, end - m_position);
        if (const auto runs = parseMath(withoutMathDelimiters(math)))
            takeRuns(end, *runs);
        else
            takeRuns(end, {{.text = math.toString()}});
        return true;
    }

    bool readEscapedDollar()
    {
        if (!m_text.sliced(m_position).startsWith(u"\\$"))
            return false;
        takeRuns(m_position + 2, {{.text = u"$"_s}});
        return true;
    }

    /// `{\alpha}`, whose dollar signs were lost.
    bool readGroupedSymbol()
    {
        const std::optional<TexGroup> group = texGroupAt(m_text, m_position);
        if (!group || !group->content.startsWith(u'\\'))
            return false;
        const QString symbol = mathSymbol(group->content.sliced(1));
        if (symbol.isEmpty())
            return false;
        takeRuns(group->end, {{.text = symbol}});
        return true;
    }

    /// `\alpha` outside of dollar signs, `mathcal{O}` without its backslash, `theta_{0}`.
    bool readDamagedCommand()
    {
        const bool escaped = m_text[m_position] == u'\\';
        if (!escaped && (!m_text[m_position].isLetter() || isInsideWord(m_position)))
            return false;
        const qsizetype nameStart = m_position + (escaped ? 1 : 0);
        const qsizetype nameEnd = commandNameEnd(m_text, nameStart);
        const QStringView name = m_text.sliced(nameStart, nameEnd - nameStart);
        if (isGreekLetter(name) || (escaped && !mathSymbol(name).isEmpty())) {
            if (!escaped && !isIndexed(nameEnd))
                return false;
            takeRuns(nameEnd, {{.text = mathSymbol(name)}});
            return true;
        }
        const std::optional<TexGroup> group = texGroupAt(m_text, nameEnd);
        if (!group || group->content.isEmpty() || !(escaped || mathAlphabet(name) || name == u"sqrt"))
            return false;
        const std::optional<TexGroup> second = escaped ? texGroupAt(m_text, group->end) : std::nullopt;
        return (escaped && readGreekLetterTornApart(name, *group)) ||
               (second && readConstruct(nameStart, second->end)) || readConstruct(nameStart, group->end);
    }

    bool readConstruct(qsizetype nameStart, qsizetype end)
    {
        const auto runs = parseMath(u'\\' + m_text.sliced(nameStart, end - nameStart).toString());
        if (!runs)
            return false;
        takeRuns(end, *runs);
        return true;
    }

    /// `\r{ho}`, where a program took the first letter of `\rho` for an accent.
    bool readGreekLetterTornApart(QStringView accent, const TexGroup &rest)
    {
        const QString name = accent.toString() + rest.content.toString();
        if (accent.size() != 1 || !isGreekLetter(name))
            return false;
        takeRuns(rest.end, {{.text = mathSymbol(name)}});
        return true;
    }

    bool isInsideWord(qsizetype position) const
    {
        return position > 0 && (m_text[position - 1].isLetter() || m_text[position - 1] == u'\\');
    }

    /// Whether `_{`, `^{`, or an index of digits follows.
    bool isIndexed(qsizetype position) const
    {
        if (position + 1 >= m_text.size() || (m_text[position] != u'_' && m_text[position] != u'^'))
            return false;
        return m_text[position + 1] == u'{' || m_text[position + 1].isDigit();
    }

    /// `HumanEval^{+}`, `G_{stack}`, and an index of digits after a Greek letter: `pi_0`.
    bool readScript()
    {
        const QChar sign = m_text[m_position];
        if ((sign != u'^' && sign != u'_') || m_position == 0)
            return false;
        std::optional<TexGroup> group = texGroupAt(m_text, m_position + 1);
        const bool afterSymbol = m_copied == m_position && !m_runs.isEmpty();
        if (!group && afterSymbol)
            group = digitsAt(m_position + 1);
        if (!group || group->content.trimmed().isEmpty())
            return false;
        const auto runs = parseMath(QString(sign) + u'{' + withBackslashes(group->content) + u'}');
        if (!runs)
            return false;
        takeRuns(group->end, *runs);
        return true;
    }

    std::optional<TexGroup> digitsAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && m_text[end].isDigit())
            ++end;
        return end > start ? std::optional(TexGroup{m_text.sliced(start, end - start), end}) : std::nullopt;
    }

    /// In a damaged index a word that is the name of a sign is that sign: `^{circ}`, `e^{epsilon_0}`.
    static QString withBackslashes(QStringView content)
    {
        static const QRegularExpression word(u"(?<![a-zA-Z\\\\])[a-zA-Z]{2,}"_s);
        return replaced(content.toString(), word, [](QStringView name) {
            // Others, such as "sum" or "models", are more often words.
            static const QSet<QStringView> signs{
                u"circ",  u"prime",    u"dagger",   u"ddagger",   u"infty",  u"ell",        u"times",
                u"cdot",  u"leq",      u"geq",      u"neq",       u"approx", u"rightarrow", u"leftarrow",
                u"nabla", u"oplus",    u"partial",  u"otimes",    u"odot",   u"ast",        u"hbar",
                u"perp",  u"parallel", u"emptyset", u"varnothing"};
            const bool isSign = isGreekLetter(name) || signs.contains(name);
            return isSign ? u'\\' + name.toString() : name.toString();
        });
    }

    /// `10^6`, `10^-3`, `x^2`.
    bool readPower()
    {
        if (m_text[m_position] != u'^' || m_position == 0)
            return false;
        const QChar before = m_text[m_position - 1];
        qsizetype end = m_position + 1;
        if (end < m_text.size() && m_text[end] == u'-')
            ++end;
        const std::optional<TexGroup> digits = digitsAt(end);
        if (!digits || !(before.isLetterOrNumber() || before == u')' || before == u']'))
            return false;
        const bool wordGoesOn = digits->end < m_text.size() &&
                                (m_text[digits->end].isLetter() || m_text[digits->end] == u'.') &&
                                digits->end + 1 < m_text.size() && m_text[digits->end + 1].isLetterOrNumber();
        if (wordGoesOn)
            return false;
        const QStringView power = m_text.sliced(m_position + 1, digits->end - m_position - 1);
        takeRuns(digits->end, {{.text = power.toString(), .script = Script::Raised}});
        return true;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    /// Up to where the text has become runs.
    qsizetype m_copied = 0;
    QList<TextRun> m_runs;
};

bool isMathSign(QChar character)
{
    switch (character.unicode()) {
    case u'$':
    case u'\\':
    case u'^':
    case u'_':
    case u'{':
        return true;
    default:
        return false;
    }
}

/// Most text holds none of what would be changed: no sign of mathematics, and no digit that sticks to a
/// letter as in `5times`.
bool isPlain(QStringView text)
{
    bool afterDigit = false;
    bool afterLetter = false;
    for (const QChar character : text) {
        const bool isDigit = character >= u'0' && character <= u'9';
        const bool isLetter = !isDigit && character.isLetter();
        if (isMathSign(character) || (afterDigit && isLetter) || (afterLetter && isDigit))
            return false;
        afterDigit = isDigit;
        afterLetter = isLetter;
    }
    return true;
}

} // namespace

QList<TextRun> readableRuns(QStringView text)
{
    if (isPlain(text))
        return text.isEmpty() ? QList<TextRun>() : QList<TextRun>{{.text = text.toString()}};
    QList<TextRun> runs;
    qsizetype from = 0;
    const auto appendReadable = [&](qsizetype end) {
        const QList<TextRun> made = ReadableTextMaker(text.sliced(from, end - from)).make();
        for (const TextRun &run : made)
            appendRun(runs, run.text, run.script);
    };
    const QList<FoundAddress> addresses = findAddresses(text);
    for (const FoundAddress &address : addresses) {
        appendReadable(address.position);
        appendRun(runs, text.sliced(address.position, address.length).toString());
        from = address.position + address.length;
    }
    appendReadable(text.size());
    return runs;
}

QString readableText(QStringView text)
{
    return plainText(readableRuns(text));
}

} // namespace broadsheet
