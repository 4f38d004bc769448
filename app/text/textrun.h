#pragma once

#include <QList>
#include <QString>

namespace broadsheet {

enum class Script { None, Raised, Lowered };

/// A stretch of Unicode text on the line, raised above it, or lowered below it.
struct TextRun
{
    QString text;
    Script script = Script::None;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// Adds a run, or lengthens the last one where it stands the same way.
inline void appendRun(QList<TextRun> &runs, const QString &text, Script script = Script::None)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().script == script)
        runs.last().text += text;
    else
        runs.append({.text = text, .script = script});
}

} // namespace broadsheet
