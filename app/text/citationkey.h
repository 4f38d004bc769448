#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// The key that a paper asks for by the default formula, such as `vaswani2017attention`; the year is zero
/// when unknown. See CitationKeyFormula::stem for what happens when something is missing.
QString citationKeyStem(const QStringList &authors, int year, QStringView title, QStringView arxivId);

/// What makes the n-th paper with one stem different: nothing for 0, "a" for 1, "z" for 26, "aa" for 27.
QString citationKeySuffix(int n);

} // namespace broadsheet
