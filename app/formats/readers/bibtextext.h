#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

// What the value of a field in a bibliography says, in plain Unicode text as papers hold it.

/// One line. Braces that only protect the case of letters are dropped, mathematics stays as `$...$`.
QString bibtexLine(QStringView value);

/// Paragraphs divided by one newline; in the file an empty line divides them, whatever the indentation.
QString bibtexParagraphs(QStringView value);

/// Addresses and identifiers, which are no LaTeX, although some programs escape them as if they were.
QString bibtexVerbatim(QStringView value);

} // namespace broadsheet
