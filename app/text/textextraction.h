#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

enum class EscapedDollars { Unescape, Keep };

struct ExtractedText
{
    QString text;
    /// Stretches of mathematics that were copied as they stood.
    int mathSpans = 0;
    /// How many `\$` the text held outside of mathematics.
    int escapedDollars = 0;
};

/// False when textOfTex() would certainly give the text back as it stands, as it does for most text.
bool mayHoldTex(QStringView text);

/// The words of a text in TeX: escapes, accents, ties and font commands are resolved, addresses are set
/// free, mathematics and everything unknown are copied.
ExtractedText textOfTex(QStringView tex, EscapedDollars escapedDollars);

} // namespace broadsheet
