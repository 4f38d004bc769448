#include "text/commandreading.h"

#include "text/mathspans.h"
#include "text/mathsymbols.h"
#include "text/texcommands.h"
#include "text/texgroups.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A command with its first argument.
struct Command
{
    QStringView name;
    QStringView argument;
    /// After the first argument.
    qsizetype end = 0;
};

CommandReading plainReading(const QString &text, qsizetype end)
{
    return {.extracted = {.text = text}, .end = end};
}

qsizetype skipSpace(QStringView tex, qsizetype position)
{
    return position < tex.size() && tex[position] == u' ' ? position + 1 : position;
}

/// A command that sets font, size or colour and prints nothing. Some authors take the group after it for its
/// argument: `\small{x}`.
CommandReading readSwitch(QStringView tex, qsizetype end, EscapedDollars escapedDollars)
{
    const qsizetype next = skipSpace(tex, end);
    if (const std::optional<TexGroup> group = texGroupAt(tex, next))
        return {.extracted = textOfTex(group->content, escapedDollars), .end = group->end};
    return plainReading({}, next);
}

/// A command without arguments. `etc\.` ends with one full stop, not two.
std::optional<CommandReading> readSign(QStringView tex, QStringView name, qsizetype nameEnd)
{
    if (isLineBreak(name))
        return plainReading(u"\n"_s, nameEnd);
    if (name == u"noindent")
        return plainReading({}, skipSpace(tex, nameEnd));
    QString text = commandText(name);
    if (text.isEmpty())
        return std::nullopt;
    const QStringView rest = tex.sliced(nameEnd);
    if (text.endsWith(u'.') && rest.startsWith(u'.'))
        text.chop(1);
    return plainReading(text, rest.startsWith(u"{}") ? nameEnd + 2 : nameEnd);
}

CommandReading readLink(QStringView address, QStringView label, qsizetype end, EscapedDollars escapedDollars)
{
    const QString text = textOfTex(label, escapedDollars).text;
    const bool labelSaysMore = !text.isEmpty() && !address.contains(text);
    return {.extracted = {.text = labelSaysMore ? u"%1 (%2)"_s.arg(text, address) : address.toString()},
            .end = end,
            .isAddress = true};
}

/// `\url{address}`, `\href{address}{label}`, and `\href{address}` whose label was lost.
std::optional<CommandReading> readAddress(QStringView tex, const Command &command,
                                          EscapedDollars escapedDollars)
{
    if (command.name == u"url")
        return readLink(command.argument, {}, command.end, escapedDollars);
    const bool namesPlaceInText = command.name == u"hyperlink" && !command.argument.startsWith(u"http");
    if (namesPlaceInText || (command.name != u"href" && command.name != u"hyperlink"))
        return std::nullopt;
    if (const std::optional<TexGroup> label = texGroupAt(tex, command.end))
        return readLink(command.argument, label->content, label->end, escapedDollars);
    return readLink(command.argument, {}, command.end, escapedDollars);
}

/// `\textsuperscript{2}` is the mathematics `$^{2}$`.
std::optional<CommandReading> readScript(const Command &command, EscapedDollars escapedDollars)
{
    const QString text = textOfTex(command.argument, escapedDollars).text;
    if (text.trimmed().isEmpty() || text.contains(u'$') || text.contains(u'\\'))
        return std::nullopt;
    const QChar sign = command.name == u"textsuperscript" ? u'^' : u'_';
    return CommandReading{.extracted = {.text = u"$%1{%2}$"_s.arg(sign).arg(text), .mathSpans = 1},
                          .end = command.end};
}

std::optional<CommandReading> readColour(QStringView tex, const Command &command,
                                         EscapedDollars escapedDollars)
{
    if (command.name == u"color")
        return readSwitch(tex, command.end, escapedDollars);
    const std::optional<TexGroup> coloured = texGroupAt(tex, command.end);
    if (!coloured)
        return std::nullopt;
    return CommandReading{.extracted = textOfTex(coloured->content, escapedDollars), .end = coloured->end};
}

CommandReading readFootnote(QStringView content, qsizetype end, EscapedDollars escapedDollars)
{
    ExtractedText note = textOfTex(content, escapedDollars);
    note.text = u" (%1)"_s.arg(note.text.trimmed());
    return {.extracted = note, .end = end};
}

std::optional<CommandReading> readCommandWithArgument(QStringView tex, const Command &command,
                                                      EscapedDollars escapedDollars)
{
    const QStringView name = command.name;
    if (isDressing(name))
        return CommandReading{.extracted = textOfTex(command.argument, escapedDollars), .end = command.end};
    if (name == u"footnote")
        return readFootnote(command.argument, command.end, escapedDollars);
    if (isCitation(name))
        return plainReading(u'[' + command.argument.toString().simplified() + u']', command.end);
    if (name == u"textsuperscript" || name == u"textsubscript")
        return readScript(command, escapedDollars);
    if (name == u"color" || name == u"textcolor")
        return readColour(tex, command, escapedDollars);
    if (name == u"num")
        return plainReading(command.argument.toString(), command.end);
    if (name == u"ding") {
        const QString sign = dingbat(command.argument.toInt());
        return sign.isEmpty() ? std::nullopt : std::optional(plainReading(sign, command.end));
    }
    return readAddress(tex, command, escapedDollars);
}

/// A brace that is never closed, as in texts that were cut: the argument then ends the text.
std::optional<CommandReading> readUnclosed(QStringView tex, QStringView name, qsizetype nameEnd,
                                           EscapedDollars escapedDollars)
{
    /// Looking further for a closing brace again and again would take too long.
    static constexpr qsizetype longest = 5000;
    const QStringView rest = tex.sliced(nameEnd);
    if (!rest.startsWith(u'{') || rest.size() > longest || rest.contains(u'}'))
        return std::nullopt;
    if (name == u"footnote")
        return readFootnote(rest.sliced(1), tex.size(), escapedDollars);
    const bool isLink = (name == u"href" || name == u"url") && rest.startsWith(u"{http");
    if (isLink || isDressing(name))
        return CommandReading{.extracted = {}, .end = nameEnd + 1, .isAddress = isLink};
    return std::nullopt;
}

/// Whether a sign of mathematics stands where no dollar signs are around it.
bool holdsBareMath(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = mathEnd(text, i);
        if (end == i && text[i] == u'\\' &&
            !mathSymbol(text.sliced(i + 1, commandNameEnd(text, i + 1) - i - 1)).isEmpty())
            return true;
        i = std::max(end, i + 1);
    }
    return false;
}

} // namespace

std::optional<CommandReading> readNamedCommand(QStringView tex, qsizetype start,
                                               EscapedDollars escapedDollars)
{
    const qsizetype nameEnd = commandNameEnd(tex, start + 1);
    const QStringView name = tex.sliced(start + 1, nameEnd - start - 1);
    const bool isInOpenGroup = start > 0 && tex[start - 1] == u'{';
    if (isFontSwitch(name) && !isInOpenGroup)
        return readSwitch(tex, nameEnd, escapedDollars);
    if (const auto sign = readSign(tex, name, nameEnd))
        return sign;
    const bool hasOptions = name == u"color" || name == u"textcolor";
    const qsizetype argumentStart = hasOptions ? optionalArgumentEnd(tex, nameEnd) : nameEnd;
    if (const std::optional<TexGroup> argument = texGroupAt(tex, argumentStart)) {
        const Command command{.name = name, .argument = argument->content, .end = argument->end};
        return readCommandWithArgument(tex, command, escapedDollars);
    }
    return readUnclosed(tex, name, nameEnd, escapedDollars);
}

std::optional<CommandReading> readTextAsMath(QStringView math, EscapedDollars escapedDollars)
{
    math = math.trimmed();
    if (const std::optional<TexGroup> group = texGroupAt(math, 0); group && group->end == math.size())
        return readTextAsMath(group->content, escapedDollars);
    if (!math.startsWith(u'\\'))
        return std::nullopt;
    const qsizetype nameEnd = commandNameEnd(math, 1);
    const QStringView name = math.sliced(1, nameEnd - 1);
    const bool isLink = name == u"href" || name == u"url";
    const std::optional<TexGroup> argument = texGroupAt(math, nameEnd);
    if (!argument || !(isLink || isDressing(name)))
        return std::nullopt;
    // What is underlined may be mathematics.
    if (name == u"underline" && !readTextAsMath(argument->content, escapedDollars))
        return std::nullopt;
    const std::optional<CommandReading> reading = readNamedCommand(math, 0, escapedDollars);
    const bool isWhole = reading && reading->end == math.size();
    return isWhole && (isLink || !holdsBareMath(reading->extracted.text)) ? reading : std::nullopt;
}

} // namespace broadsheet
