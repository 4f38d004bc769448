#pragma once

#include "text/texgroups.h"
#include "text/textrun.h"

#include <QStringView>

#include <optional>

namespace broadsheet {

/// A command of mathematics with its arguments, in Unicode.
struct MathConstruct
{
    QList<TextRun> runs;
    /// Where the mathematics goes on.
    qsizetype end = 0;
};

/// The construct of the command `name`, whose arguments begin at `nameEnd`: fractions, roots, accents,
/// alphabets, text. Nothing when Unicode text cannot show it.
std::optional<MathConstruct> readMathConstruct(QStringView tex, QStringView name, qsizetype nameEnd);

/// The group, command or single sign at a position, as the source has it.
std::optional<TexGroup> mathArgumentAt(QStringView tex, qsizetype position);

} // namespace broadsheet
