#pragma once

#include <QStringView>

#include <optional>

namespace broadsheet {

/// A group in braces.
struct TexGroup
{
    /// What stands between the braces.
    QStringView content;
    /// Where the text goes on after the closing brace.
    qsizetype end = 0;
};

/// The group whose opening brace stands at `start`; nothing when there is none or it is never closed.
std::optional<TexGroup> texGroupAt(QStringView text, qsizetype start);

/// Where an optional argument in brackets that begins at `start` ends; `start` itself when none does.
qsizetype optionalArgumentEnd(QStringView text, qsizetype start);

/// Where the letters of a command name that begins at `start` (after the backslash) end.
qsizetype commandNameEnd(QStringView text, qsizetype start);

} // namespace broadsheet
