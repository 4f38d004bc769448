#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

// Text made safe for the fields of a BibTeX file. The braces of the result are balanced, as BibTeX counts
// even escaped ones.

/// How letters and signs beyond ASCII are written.
enum class Encoding {
    /// As they are.
    Utf8,
    /// Spelled in LaTeX, as far as it has a spelling.
    Latex,
};

/// Appends the text with every sign that LaTeX would act on escaped. Valid `$...$` stays; `x^{2}` and
/// `G_{stack}`, as digests leave them behind, become mathematics again; straight double quotes become
/// ``...''.
void appendLatexText(QString &latex, QStringView text, Encoding encoding);

/// The same for a title, whose letters bibliography styles may lower: names such as BERT, mBART or 3D and
/// mathematics are protected by one pair of braces, ordinary words are not.
void appendLatexTitle(QString &latex, QStringView title, Encoding encoding);

/// For fields that are taken letter by letter (url, doi, eprint): only what would break the file is
/// percent-encoded, and with Encoding::Latex everything beyond ASCII.
void appendLatexVerbatim(QString &latex, QStringView text, Encoding encoding);

QString latexText(QStringView text, Encoding encoding = Encoding::Utf8);
QString latexTitle(QStringView title, Encoding encoding = Encoding::Utf8);
QString latexVerbatim(QStringView text, Encoding encoding = Encoding::Utf8);

} // namespace broadsheet
