#pragma once

#include "text/latexescaping.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

/// The names as the author field of BibTeX and biblatex takes them: "van der Maaten, Laurens and {Qwen
/// Team}".
QString bibNames(const QStringList &names, Encoding encoding);

} // namespace broadsheet
