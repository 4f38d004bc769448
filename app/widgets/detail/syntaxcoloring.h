#pragma once

#include <QString>

class QTextDocument;

namespace broadsheet {

class Syntaxes;
class Theme;

/// Colours the document as a text of the definition ("Markdown", "BibTeX") as soon as that is loaded. The
/// styles are those of the highlighting library, drawn in the colours of our theme, so that they have
/// contrast on our paper. Syntaxes and theme must outlive the document.
void colorSyntax(QTextDocument *document, const QString &definition, const Syntaxes &syntaxes,
                 const Theme &theme);

} // namespace broadsheet
