#include "formats/writers/writer.h"

#include "formats/writers/biblatexwriter.h"
#include "formats/writers/bibtexwriter.h"
#include "formats/writers/csljsonwriter.h"
#include "formats/writers/csvwriter.h"
#include "formats/writers/htmlwriter.h"
#include "formats/writers/jsonlineswriter.h"
#include "formats/writers/markdownwriter.h"
#include "formats/writers/riswriter.h"

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One output format. A new writer needs an ExportFormat and a row in the table below.
struct Writer
{
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView fileExtension;
    PaperExtent extent;
    Result<void> (*write)(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options);
};

constexpr std::array writers{
    Writer{ExportFormat::Bibtex, "bibtex"_L1, "bib"_L1, PaperExtent::Citation, writeBibtex},
    Writer{ExportFormat::Biblatex, "biblatex"_L1, "bib"_L1, PaperExtent::Citation, writeBiblatex},
    Writer{ExportFormat::Ris, "ris"_L1, "ris"_L1, PaperExtent::Whole, writeRis},
    Writer{ExportFormat::CslJson, "csl-json"_L1, "json"_L1, PaperExtent::Whole, writeCslJson},
    Writer{ExportFormat::Markdown, "markdown"_L1, "md"_L1, PaperExtent::Whole, writeMarkdown},
    Writer{ExportFormat::Html, "html"_L1, "html"_L1, PaperExtent::Whole, writeHtml},
    Writer{ExportFormat::Csv, "csv"_L1, "csv"_L1, PaperExtent::Whole, writeCsv},
    Writer{ExportFormat::JsonLines, "jsonl"_L1, "jsonl"_L1, PaperExtent::Whole, writeJsonLines},
};

const Writer &writerOf(ExportFormat format)
{
    return *std::find_if(writers.cbegin(), writers.cend(),
                         [format](const Writer &writer) { return writer.format == format; });
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    return writerOf(format).name;
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    for (const Writer &writer : writers) {
        if (writer.name == name)
            return writer.format;
    }
    return std::nullopt;
}

QStringList exportFormatNames()
{
    QStringList names;
    for (const Writer &writer : writers)
        names.append(writer.name);
    return names;
}

QString exportFileExtension(ExportFormat format)
{
    return writerOf(format).fileExtension;
}

PaperExtent neededExtent(ExportFormat format)
{
    return writerOf(format).extent;
}

Result<void> writePapers(QIODevice &device, const QList<LibraryPaper> &papers, ExportFormat format,
                         const WriteOptions &options)
{
    return writerOf(format).write(device, papers, options);
}

} // namespace broadsheet
