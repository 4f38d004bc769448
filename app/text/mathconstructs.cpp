#include "text/mathconstructs.h"

#include "text/mathparser.h"
#include "text/mathspans.h"
#include "text/mathsymbols.h"
#include "text/texcommands.h"
#include "text/textextraction.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t lineOverOneLetter = u'\u0304';
constexpr char16_t lineOverLetters = u'\u0305';
constexpr char16_t strokeThrough = u'\u0338';

std::optional<QString> textOf(const std::optional<TexGroup> &argument)
{
    if (!argument)
        return std::nullopt;
    const std::optional<QList<TextRun>> runs = parseMath(argument->content);
    return runs ? std::optional(plainText(*runs)) : std::nullopt;
}

MathConstruct plainConstruct(const QString &text, qsizetype end)
{
    return {.runs = {{.text = text}}, .end = end};
}

/// Words among mathematics: `\text{for $x$ in}`.
std::optional<QList<TextRun>> runsOfWords(QStringView content)
{
    QList<TextRun> runs;
    qsizetype from = 0;
    while (from < content.size()) {
        qsizetype math = from;
        while (math < content.size() && mathEnd(content, math) == math)
            ++math;
        const QString words = textOfTex(content.sliced(from, math - from), EscapedDollars::Unescape).text;
        if (words.contains(u'\\'))
            return std::nullopt;
        appendRun(runs, words);
        if (math == content.size())
            break;
        from = mathEnd(content, math);
        const auto inner = parseMath(withoutMathDelimiters(content.sliced(math, from - math)));
        if (!inner)
            return std::nullopt;
        appendRuns(runs, *inner);
    }
    return runs;
}

bool isLetterWithMarks(const QList<uint> &characters)
{
    return !characters.isEmpty() && !QChar::isMark(characters.first()) &&
           std::all_of(characters.cbegin() + 1, characters.cend(), [](uint c) { return QChar::isMark(c); });
}

/// Only a line can stand over several letters.
std::optional<QString> withMark(const QString &base, char16_t mark)
{
    const QList<uint> characters = base.toUcs4();
    if (isLetterWithMarks(characters))
        return base + QChar(mark);
    const bool isWord = std::all_of(characters.cbegin(), characters.cend(),
                                    [](uint c) { return QChar::isLetterOrNumber(c); });
    if (characters.isEmpty() || !isWord || mark != lineOverOneLetter)
        return std::nullopt;
    QString marked;
    for (const char32_t character : characters) {
        marked += QChar::fromUcs4(character);
        marked += QChar(lineOverLetters);
    }
    return marked;
}

/// A mark goes over the letter, not over what is raised or lowered after it.
std::optional<MathConstruct> accented(const TexGroup &argument, char16_t mark)
{
    std::optional<QList<TextRun>> runs = parseMath(argument.content);
    if (!runs || runs->isEmpty() || runs->first().script != Script::None)
        return std::nullopt;
    const bool onlyScriptsFollow = std::all_of(runs->cbegin() + 1, runs->cend(),
                                               [](const TextRun &run) { return run.script != Script::None; });
    const QString base = runs->first().text.trimmed();
    const std::optional<QString> marked = withMark(base, mark);
    const bool coversScripts = runs->size() > 1 && !isLetterWithMarks(base.toUcs4());
    if (!onlyScriptsFollow || coversScripts || !marked)
        return std::nullopt;
    runs->first().text = *marked;
    return MathConstruct{.runs = *runs, .end = argument.end};
}

/// Whether a factor begins at a position, which on a single line would seem to belong to what stands before.
bool isFactorAt(QStringView tex, qsizetype position)
{
    static constexpr QStringView openings = u"([{";
    if (position >= tex.size())
        return false;
    if (tex[position] != u'\\')
        return tex[position].isLetterOrNumber() || openings.contains(tex[position]);
    const QStringView name = tex.sliced(position + 1, commandNameEnd(tex, position + 1) - position - 1);
    return isGreekLetter(name) || isFunctionName(name) || mathAlphabet(name) || mathAccent(name) ||
           name == u"sqrt" || name.endsWith(u"frac");
}

bool isFactorBefore(QStringView tex, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && tex[start - 1].isLetterOrNumber())
        --start;
    if (start > 0 && tex[start - 1] == u'\\') {
        const QStringView name = tex.sliced(start, position - start);
        return isGreekLetter(name) || isFunctionName(name);
    }
    return start < position || (start > 0 && tex[start - 1] == u')');
}

qsizetype skipSpaces(QStringView tex, qsizetype position)
{
    static constexpr QStringView spaces = u",;:! ";
    for (;;) {
        if (position < tex.size() && tex[position] == u' ')
            ++position;
        else if (position + 1 < tex.size() && tex[position] == u'\\' && spaces.contains(tex[position + 1]))
            position += 2;
        else
            return position;
    }
}

/// A fraction in parentheses where factors stand beside it: `\frac{1}{3}p` is (1/3)p.
QString asFactor(const QString &fraction, QStringView tex, qsizetype start, qsizetype end)
{
    const bool hasNeighbour = isFactorBefore(tex, start) || isFactorAt(tex, skipSpaces(tex, end));
    return hasNeighbour ? u'(' + fraction + u')' : fraction;
}

std::optional<MathConstruct> root(QStringView tex, qsizetype nameEnd)
{
    const qsizetype degreeEnd = optionalArgumentEnd(tex, nameEnd);
    const std::optional<TexGroup> argument = mathArgumentAt(tex, degreeEnd);
    const std::optional<QString> radicand = textOf(argument);
    if (!radicand)
        return std::nullopt;
    QString degree;
    if (degreeEnd > nameEnd) {
        const auto raised = superscript(tex.sliced(nameEnd + 1, degreeEnd - nameEnd - 2));
        if (!raised)
            return std::nullopt;
        degree = *raised;
    }
    const QString operand = isFactorAt(tex, argument->end) ? u'(' + *radicand + u')' : asOperand(*radicand);
    return plainConstruct(degree + u'√' + operand, argument->end);
}

/// Fractions and binomial coefficients.
std::optional<MathConstruct> withTwoArguments(QStringView tex, QStringView name, const TexGroup &first)
{
    const qsizetype start = name.begin() - tex.begin() - 1;
    const std::optional<TexGroup> second = mathArgumentAt(tex, first.end);
    const std::optional<QString> above = textOf(first);
    const std::optional<QString> below = textOf(second);
    if (!above || !below)
        return std::nullopt;
    if (name.endsWith(u"frac"))
        return plainConstruct(asFactor(asOperand(*above) + u'/' + asOperand(*below), tex, start, second->end),
                              second->end);
    return plainConstruct(u"(%1 choose %2)"_s.arg(*above, *below), second->end);
}

/// What `\underset{x}{\max}` sets below a function reads like its index.
std::optional<MathConstruct> underset(QStringView tex, const TexGroup &below)
{
    const std::optional<TexGroup> base = mathArgumentAt(tex, below.end);
    const std::optional<QString> index = textOf(below);
    std::optional<QList<TextRun>> runs = base ? parseMath(base->content) : std::nullopt;
    if (!index || !runs)
        return std::nullopt;
    appendRun(*runs, *index, Script::Lowered);
    return MathConstruct{.runs = *runs, .end = base->end};
}

/// `\unicode{x2013}`, which arXiv's own forms leave behind.
std::optional<MathConstruct> codePoint(const TexGroup &argument)
{
    bool isNumber = false;
    const QStringView digits = argument.content.startsWith(u'x') ? argument.content.sliced(1) : QStringView();
    const uint code = digits.toUInt(&isNumber, 16);
    if (!isNumber || code <= 0x1F || code > QChar::LastValidCodePoint)
        return std::nullopt;
    return plainConstruct(QStringView(QChar::fromUcs4(code)).toString(), argument.end);
}

std::optional<MathConstruct> words(const TexGroup &argument)
{
    std::optional<QList<TextRun>> runs = runsOfWords(argument.content);
    if (!runs)
        runs = parseMath(argument.content);
    return runs ? std::optional(MathConstruct{.runs = *runs, .end = argument.end}) : std::nullopt;
}

std::optional<MathConstruct> coloured(QStringView tex, QStringView name, const TexGroup &colour)
{
    if (name == u"color")
        return plainConstruct({}, colour.end);
    const std::optional<TexGroup> argument = mathArgumentAt(tex, colour.end);
    const auto runs = argument ? parseMath(argument->content) : std::nullopt;
    return runs ? std::optional(MathConstruct{.runs = *runs, .end = argument->end}) : std::nullopt;
}

std::optional<MathConstruct> inAlphabet(const TexGroup &argument, MathAlphabet alphabet)
{
    std::optional<QList<TextRun>> runs = parseMath(argument.content);
    if (!runs)
        return std::nullopt;
    for (TextRun &run : *runs)
        run.text = inAlphabet(run.text, alphabet);
    return MathConstruct{.runs = *runs, .end = argument.end};
}

/// `\hspace{1em}` and the like.
bool isWideSpace(QStringView name)
{
    return name == u"hspace" || name == u"mspace" || name == u"hskip" || name == u"phantom" ||
           name == u"hphantom";
}

std::optional<MathConstruct> withOneArgument(QStringView name, const TexGroup &argument)
{
    if (name == u"underline") {
        const auto runs = parseMath(argument.content);
        return runs ? std::optional(MathConstruct{.runs = *runs, .end = argument.end}) : words(argument);
    }
    if (isDressing(name))
        return words(argument);
    if (name == u"unicode")
        return codePoint(argument);
    if (isWideSpace(name))
        return plainConstruct(u" "_s, argument.end);
    if (name == u"vphantom")
        return plainConstruct({}, argument.end);
    if (const std::optional<MathAlphabet> alphabet = mathAlphabet(name))
        return inAlphabet(argument, *alphabet);
    if (const char16_t mark = mathAccent(name))
        return accented(argument, mark);
    const std::optional<QString> text = textOf(argument);
    if (!text)
        return std::nullopt;
    if (name == u"pmod")
        return plainConstruct(u" (mod %1)"_s.arg(*text), argument.end);
    if (name == u"not" && text->size() == 1) {
        return plainConstruct((*text + QChar(strokeThrough)).normalized(QString::NormalizationForm_C),
                              argument.end);
    }
    if (name == u"xrightarrow" && text->trimmed().isEmpty())
        return plainConstruct(u"→"_s, argument.end);
    return std::nullopt;
}

/// Whether a command takes the sign after it as its argument, though no brace encloses that: `^\mathcal I`.
bool takesSign(QStringView name)
{
    return mathAlphabet(name) || mathAccent(name) || isFontSwitch(name) || name == u"not" || name == u"sqrt";
}

} // namespace

std::optional<TexGroup> mathArgumentAt(QStringView tex, qsizetype position)
{
    position = skipSpaces(tex, position);
    if (position >= tex.size() || tex[position] == u'}')
        return std::nullopt;
    if (tex[position] == u'{')
        return texGroupAt(tex, position);
    qsizetype end = position + 1;
    if (tex[position] == u'\\') {
        const qsizetype nameEnd = commandNameEnd(tex, end);
        const QStringView name = tex.sliced(end, nameEnd - end);
        end = nameEnd > end ? nameEnd : std::min(end + 1, tex.size());
        // `x^\mathrm{T}` takes the command's own argument along.
        const qsizetype next = skipSpaces(tex, end);
        if (const std::optional<TexGroup> group = texGroupAt(tex, end))
            end = group->end;
        else if (takesSign(name) && next < tex.size() && tex[next].isLetterOrNumber())
            end = next + 1;
    }
    return TexGroup{tex.sliced(position, end - position), end};
}

std::optional<MathConstruct> readMathConstruct(QStringView tex, QStringView name, qsizetype nameEnd)
{
    if (name == u"sqrt")
        return root(tex, nameEnd);
    const bool isStarred = name == u"operatorname" && nameEnd < tex.size() && tex[nameEnd] == u'*';
    const bool isColour = name == u"color" || name == u"textcolor";
    const qsizetype start = isColour ? optionalArgumentEnd(tex, nameEnd) : nameEnd + (isStarred ? 1 : 0);
    const std::optional<TexGroup> first = mathArgumentAt(tex, start);
    if (!first)
        return std::nullopt;
    if (name == u"frac" || name == u"dfrac" || name == u"tfrac" || name == u"cfrac" || name == u"binom" ||
        name == u"dbinom" || name == u"tbinom")
        return withTwoArguments(tex, name, *first);
    if (name == u"underset")
        return underset(tex, *first);
    if (isColour)
        return coloured(tex, name, *first);
    return withOneArgument(name, *first);
}

} // namespace broadsheet
