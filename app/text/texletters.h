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

} // namespace broadsheet
