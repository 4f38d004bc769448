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
void appendRun(QList<TextRun> &runs, const QString &text, Script script = Script::None);

/// Adds several runs.
void appendRuns(QList<TextRun> &runs, const QList<TextRun> &added);

/// The runs as one text: raised and lowered signs where Unicode has them, else `^x` or `_(a,b)`.
QString plainText(const QList<TextRun> &runs);

/// In parentheses when it is more than a number or word, so that it stays one operand on a single line.
QString asOperand(const QString &text);

} // namespace broadsheet
