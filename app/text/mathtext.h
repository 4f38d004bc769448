#pragma once

#include "text/textrun.h"

#include <QString>
#include <QStringView>

namespace broadsheet {

// Text as it is stored, with its mathematics made readable. Besides `$...$` this mends what digests damaged
// by dropping dollar signs and backslashes: `HumanEval^{+}`, `leq100`, `5times`, `mathcal{O}(n)`. Whatever
// is not certain stays as it was written, and addresses always do.

/// For places that show plain text, such as a list: `x^{2}` is x², and `G_{stack}`, for which Unicode has
/// no letters, is G_stack.
QString readableText(QStringView text);

/// The same, with raised and lowered stretches told apart for places that can show them.
QList<TextRun> readableRuns(QStringView text);

} // namespace broadsheet
