#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// What a format is good for, in the reader's words: "BibTeX, for LaTeX".
QString exportFormatTitle(ExportFormat format);

/// Whether letters beyond ASCII can be spelled in LaTeX.
bool hasLatexLetters(ExportFormat format);

/// Whether abstracts and notes always go along.
bool hasEverything(ExportFormat format);

/// Whether the reader's tags go along with the notes.
bool hasTags(ExportFormat format);

} // namespace broadsheet
