#pragma once

#include <QString>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace broadsheet {

class Theme;

/// Colours the document as a text of the definition ("Markdown", "BibTeX") for as long as it lives. The
/// styles are those of the highlighting library, drawn in the colours of our theme, so that they have
/// contrast on our paper. Repository and theme must outlive the document.
void colorSyntax(QTextDocument *document, const QString &definition,
                 const KSyntaxHighlighting::Repository &repository, const Theme &theme);

} // namespace broadsheet
