#include "widgets/window/exportformattitle.h"

#include <QCoreApplication>

namespace broadsheet {

QString exportFormatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Bibtex:
        return QCoreApplication::translate("ExportDialog", "BibTeX, for LaTeX");
    case ExportFormat::Biblatex:
        return QCoreApplication::translate("ExportDialog", "biblatex, for LaTeX with biber");
    case ExportFormat::Ris:
        return QCoreApplication::translate("ExportDialog", "RIS, for Zotero, EndNote and others");
    case ExportFormat::CslJson:
        return QCoreApplication::translate("ExportDialog", "CSL-JSON, for pandoc and Zotero");
    case ExportFormat::Markdown:
        return QCoreApplication::translate("ExportDialog", "Reading list in Markdown");
    case ExportFormat::Html:
        return QCoreApplication::translate("ExportDialog", "Reading list to read and print, HTML");
    case ExportFormat::Csv:
        return QCoreApplication::translate("ExportDialog", "Table for spreadsheets, CSV");
    case ExportFormat::JsonLines:
        return QCoreApplication::translate("ExportDialog", "Everything, for Broadsheet on another computer");
    }
    Q_UNREACHABLE();
}

bool hasLatexLetters(ExportFormat format)
{
    return format == ExportFormat::Bibtex || format == ExportFormat::Biblatex;
}

bool hasEverything(ExportFormat format)
{
    return format == ExportFormat::JsonLines;
}

bool hasTags(ExportFormat format)
{
    return format == ExportFormat::Markdown || format == ExportFormat::Html || format == ExportFormat::Csv;
}

} // namespace broadsheet
