#include "text/textrun.h"

#include "text/mathletters.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isScriptSign(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Letter_Modifier || category == QChar::Number_Other;
}

/// Whether `^text` would not tell where the raised text ends, or what is raised above it in turn.
bool needsParentheses(const QString &text, const TextRun *next)
{
    if (text.size() > 1 && std::any_of(text.cbegin(), text.cend(), isScriptSign))
        return true;
    if (!next)
        return false;
    return next->script == Script::None ? next->text.front().isLetterOrNumber() : text.size() > 1;
}

QString inOneLine(const TextRun &run, const TextRun *next)
{
    if (run.script == Script::None)
        return run.text;
    const bool raised = run.script == Script::Raised;
    if (const std::optional<QString> signs = raised ? superscript(run.text) : subscript(run.text))
        return *signs;
    const QString operand = needsParentheses(run.text, next) ? u'(' + run.text + u')' : asOperand(run.text);
    return (raised ? u'^' : u'_') + operand;
}

} // namespace

void appendRun(QList<TextRun> &runs, const QString &text, Script script)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().script == script)
        runs.last().text += text;
    else
        runs.append({.text = text, .script = script});
}

void appendRuns(QList<TextRun> &runs, const QList<TextRun> &added)
{
    for (const TextRun &run : added)
        appendRun(runs, run.text, run.script);
}

QString plainText(const QList<TextRun> &runs)
{
    QString text;
    for (qsizetype i = 0; i < runs.size(); ++i)
        text += inOneLine(runs.at(i), i + 1 < runs.size() ? &runs.at(i + 1) : nullptr);
    return text;
}

QString asOperand(const QString &text)
{
    // The letters of mathematical alphabets are surrogates.
    const bool isOneThing = text.size() == 1 || std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                                return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.';
                            });
    return isOneThing ? text : u'(' + text + u')';
}

} // namespace broadsheet
