#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace broadsheet {

/// A letter that TeX spells with a command, and where its spelling ends in the text.
struct TexLetter
{
    QString letter;
    qsizetype end = 0;
};

/// The accented or foreign letter that the command at `start` (a backslash) spells: `\"u`, `\'{e}`,
/// `\c{c}`, `\'\i`, `\o`, `\ss`. Nothing when no single Unicode letter matches.
std::optional<TexLetter> texLetterAt(QStringView text, qsizetype start);

/// How TeX spells a letter beyond ASCII, as a group that BibTeX takes for one letter: `{\"o}`, `{\c{c}}`,
/// `{\~{\^e}}`, `{\ss}`. Empty when it has no spelling. An i keeps its dot, which LaTeX takes off by itself
/// and biber would not put together with the accent otherwise.
QString texSpelling(char32_t letter);

} // namespace broadsheet
