#include "formats/readers/bibtextext.h"

#include "text/mathspans.h"
#include "text/mathsymbols.h"
#include "text/texcommands.h"
#include "text/texgroups.h"
#include "text/texletters.h"
#include "text/textcleaning.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Makes the spelling of a bibliography that of running TeX: drops braces that only protect or divide, and
/// turns TeX's pairs of quotes into plain ones.
class BibtexUnbracer final
{
public:
    explicit BibtexUnbracer(QStringView value) : m_value(value) {}

    QString tex()
    {
        m_result.reserve(m_value.size());
        while (m_position < m_value.size()) {
            copyPlainText();
            if (m_position < m_value.size() && !copyMath() && !readCommand() && !readGroup() && !readQuotes())
                copyUpTo(m_position + 1);
        }
        return m_result;
    }

private:
    void copyUpTo(qsizetype end)
    {
        m_result += m_value.sliced(m_position, end - m_position);
        m_position = end;
    }

    void copyPlainText()
    {
        static constexpr QStringView special = u"\\{}$`'";
        qsizetype end = m_position;
        while (end < m_value.size() && !special.contains(m_value[end]))
            ++end;
        copyUpTo(end);
    }

    bool copyMath()
    {
        const qsizetype end = mathEnd(m_value, m_position);
        if (end == m_position)
            return false;
        // Writers avoid a lone brace in mathematics, which BibTeX would count.
        m_result += m_value.sliced(m_position, end - m_position)
                        .toString()
                        .replace("\\lbrace "_L1, "\\{"_L1)
                        .replace("\\rbrace "_L1, "\\}"_L1);
        m_position = end;
        return true;
    }

    bool readCommand()
    {
        if (m_value[m_position] != u'\\')
            return false;
        if (const auto letter = texLetterAt(m_value, m_position)) {
            copyUpTo(letter->end);
            return true;
        }
        const qsizetype nameEnd = commandNameEnd(m_value, m_position + 1);
        const QStringView name = m_value.sliced(m_position + 1, nameEnd - m_position - 1);
        if (name.isEmpty()) {
            copyUpTo(std::min(m_position + 2, m_value.size()));
            return true;
        }
        if (const auto argument = texGroupAt(m_value, nameEnd); argument && name == u"ensuremath") {
            m_result += mathematics(argument->content);
            m_position = argument->end;
            return true;
        }
        copyUpTo(nameEnd);
        copyArguments();
        return true;
    }

    /// An empty group only ends the command before it; what follows then is no argument.
    void copyArguments()
    {
        bool endsCommand = false;
        while (const auto argument = texGroupAt(m_value, endsCommand ? m_value.size() : m_position)) {
            m_result += u'{' + BibtexUnbracer(argument->content).tex() + u'}';
            m_position = argument->end;
            endsCommand = argument->content.isEmpty();
        }
    }

    /// A single sign and an index have their place in running text, all else is a formula.
    static QString mathematics(QStringView content)
    {
        if (const QString symbol = symbolOrNothing(content); !symbol.isEmpty())
            return symbol;
        if (content == u"^{\\circ}")
            return u"°"_s;
        const bool isIndex = content.startsWith(u'^') || content.startsWith(u'_');
        if (const auto index = texGroupAt(content, 1); isIndex && index && index->end == content.size())
            return content.toString();
        return u'$' + content.toString() + u'$';
    }

    static QString symbolOrNothing(QStringView tex)
    {
        return tex.startsWith(u'\\') ? mathSymbol(tex.sliced(1)) : QString();
    }

    bool readGroup()
    {
        if (m_value[m_position] != u'{' && m_value[m_position] != u'}')
            return false;
        const std::optional<TexGroup> group = texGroupAt(m_value, m_position);
        if (!group) {
            ++m_position;
            return true;
        }
        const QString content = BibtexUnbracer(group->content).tex();
        m_position = group->end;
        m_result += isFontSwitch(leadingCommand(content)) ? u'{' + content + u'}' : content;
        // Without its braces a command would swallow the letters after it.
        if (endsWithCommand(content) && m_position < m_value.size() && m_value[m_position].isLetter())
            m_result += "{}"_L1;
        return true;
    }

    static QStringView leadingCommand(QStringView tex)
    {
        return tex.startsWith(u'\\') ? tex.sliced(1, commandNameEnd(tex, 1) - 1) : QStringView();
    }

    static bool endsWithCommand(QStringView tex)
    {
        const qsizetype backslash = tex.lastIndexOf(u'\\');
        return backslash >= 0 && backslash + 1 < tex.size() &&
               commandNameEnd(tex, backslash + 1) == tex.size();
    }

    bool readQuotes()
    {
        const QStringView rest = m_value.sliced(m_position);
        if (!rest.startsWith(u"``") && !rest.startsWith(u"''"))
            return false;
        m_result += u'"';
        m_position += 2;
        return true;
    }

    QStringView m_value;
    qsizetype m_position = 0;
    QString m_result;
};

} // namespace

QString bibtexLine(QStringView value)
{
    return cleanTitle(BibtexUnbracer(value).tex());
}

QString bibtexParagraphs(QStringView value)
{
    static const QRegularExpression indentation(u"\\n[ \\t\\r]+"_s);
    return cleanAbstract(BibtexUnbracer(value.toString().replace(indentation, u"\n"_s)).tex());
}

QString bibtexVerbatim(QStringView value)
{
    static const QRegularExpression escape(u"\\\\([_%&#$~{}])"_s);
    static const QRegularExpression tilde(u"\\\\(?:textasciitilde|string~|~)(?:\\{\\})?"_s);
    static const QRegularExpression wrapping(u"^\\s*\\\\(?:url|path|nolinkurl)\\s*(?=\\{)"_s);
    QString text = value.trimmed().toString();
    text.remove(wrapping).replace(tilde, u"~"_s).replace(escape, u"\\1"_s);
    text.replace("\\textunderscore"_L1, "_"_L1).replace("{}"_L1, ""_L1);
    text.removeIf(
        [](QChar character) { return character == u'{' || character == u'}' || character.isSpace(); });
    return text;
}

} // namespace broadsheet
