#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// The names as BibTeX's author field takes them: "van der Maaten, Laurens and {Qwen Team}".
QString bibtexNames(const QStringList &names);

} // namespace broadsheet
