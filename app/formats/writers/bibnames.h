#pragma once

#include "text/latexescaping.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

/// Appends the names as the author field of BibTeX and biblatex takes them: "van der Maaten, Laurens and
/// {Qwen Team}".
void appendBibNames(QString &latex, const QStringList &names, Encoding encoding);

} // namespace broadsheet
