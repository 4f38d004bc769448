#include "text/textrun.h"

#include "text/mathsymbols.h"

#include <algorithm>

namespace broadsheet {

namespace {

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
    for (const TextRun &run : runs)
        text += inOneLine(run);
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
