#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

// Text made safe for the fields of a BibTeX file. The result is UTF-8 text whose braces are balanced, as
// BibTeX counts even escaped ones.

/// The text with every sign that LaTeX would act on escaped. Valid `$...$` stays; `x^{2}` and `G_{stack}`,
/// as digests leave them behind, become mathematics again; straight double quotes become ``...''.
QString latexText(QStringView text);

/// The same for a title, whose letters bibliography styles may lower: names such as BERT, mBART or 3D and
/// mathematics are protected by one pair of braces, ordinary words are not.
QString latexTitle(QStringView title);

/// For fields that are taken letter by letter (url, doi, eprint): only what would break the file is
/// percent-encoded.
QString latexVerbatim(QStringView text);

} // namespace broadsheet
