#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"
#include "text/latexescaping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace broadsheet {

enum class ExportFormat { Bibtex, Biblatex, Ris, CslJson, Markdown, Html, Csv, JsonLines };

/// The name on the command line, such as "bibtex".
QString exportFormatName(ExportFormat format);
std::optional<ExportFormat> exportFormatFromName(QStringView name);
QStringList exportFormatNames();
/// Without the dot, such as "bib".
QString exportFileExtension(ExportFormat format);

/// How much of the papers the format can tell.
PaperExtent neededExtent(ExportFormat format);

enum class Abstracts { Omit, Include };
enum class Notes { Omit, Include };

struct WriteOptions
{
    Abstracts abstracts = Abstracts::Include;
    /// The reader's own notes, and with them the tags, leave the library only when asked for.
    Notes notes = Notes::Omit;
    /// What stands above a list that is made to be read (Markdown, HTML): plain text, may be empty.
    QString heading = {};
    /// The reading list that the papers are, of which HTML shows the progress; empty when they are none.
    QString readingList = {};
    /// Of BibTeX and biblatex: whether letters beyond ASCII are spelled in LaTeX.
    Encoding encoding = Encoding::Utf8;
};

/// Writes the papers in the order given. The device must be open for writing; on an error it holds
/// an unfinished text and must be thrown away. Pure otherwise: safe on any thread.
Result<void> writePapers(QIODevice &device, const QList<LibraryPaper> &papers, ExportFormat format,
                         const WriteOptions &options);

} // namespace broadsheet
