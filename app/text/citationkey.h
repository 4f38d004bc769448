#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// The key that a paper asks for, such as `vaswani2017attention`: family name of the first author, year
/// (zero when unknown) and first significant word of the title, in ASCII letters and digits. Without
/// authors the first three significant words stand in for the name; when nothing is left in ASCII, the
/// arXiv id does.
QString citationKeyStem(const QStringList &authors, int year, QStringView title, QStringView arxivId);

/// What makes the n-th paper with one stem different: nothing for 0, "a" for 1, "z" for 26, "aa" for 27.
QString citationKeySuffix(int n);

} // namespace broadsheet
