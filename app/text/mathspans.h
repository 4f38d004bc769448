#pragma once

#include <QStringView>

namespace broadsheet {

/// Where the mathematics ends that starts at `start`, or `start` itself when none does there.
///
/// Mathematics stands between `$...$`, `$$...$$`, `\(...\)` or `\[...\]`. A dollar sign may also be money.
/// It opens mathematics when a later dollar sign of the same paragraph closes it and what stands between is
/// no prose after an amount or bracket, and holds a TeX command, or else neither begins nor ends with a space
/// and, unless it is signs alone (`$<$10`), is not followed by a digit. `\$` neither opens nor closes, and
/// dollar signs inside of braces only close when no other does: `$\textbf{a $x$ b}$`.
qsizetype mathEnd(QStringView text, qsizetype start);

/// What stands between the delimiters of a stretch of mathematics.
QStringView withoutMathDelimiters(QStringView math);

/// How many stretches of mathematics the text holds.
int mathCount(QStringView text);

} // namespace broadsheet
