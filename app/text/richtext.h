#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// What to mark in a text, and how.
struct MatchMarking
{
    /// As WordFinder takes them: without regard to case and accents, and where words begin.
    QStringList words = {};
    /// CSS, such as "background-color: #fff3b0".
    QString style = {};
};

/// Plain text as HTML for a QTextDocument: every sign of the text escaped, paragraphs as `<p>`, mathematics
/// readable with `<sup>` and `<sub>`, http and https addresses as links, matches in a styled `<span>`.
QString toRichText(const QString &plain, const MatchMarking &marking = {});

} // namespace broadsheet
