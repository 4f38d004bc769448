#include "formats/readers/reader.h"

#include "formats/readers/arxivatomreader.h"
#include "formats/readers/arxivrssreader.h"
#include "formats/readers/bibtexreader.h"
#include "formats/readers/foreigncontent.h"
#include "formats/readers/gzip.h"
#include "formats/readers/huggingfacejsonreader.h"
#include "formats/readers/huggingfacepagereader.h"
#include "formats/readers/jsonlinesreader.h"
#include "formats/readers/markdownreader.h"
#include "formats/readers/pagetextreader.h"
#include "formats/readers/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One input format. A new reader needs an ImportFormat and a row in the table below.
struct Reader
{
    ImportFormat format;
    QLatin1StringView name;
    /// Both are given valid UTF-8.
    bool (*recognises)(const QByteArray &source);
    Result<DigestContents> (*read)(const QByteArray &source, const ReadOptions &options);
};

/// In the order in which content is tried: the most particular format first.
constexpr std::array readers{
    Reader{ImportFormat::JsonLines, "jsonl"_L1, looksLikeJsonLines, readJsonLines},
    Reader{ImportFormat::HuggingFacePage, "hf-html"_L1, looksLikeWebPage, readHuggingFacePage},
    Reader{ImportFormat::ArxivRss, "arxiv-rss"_L1, looksLikeArxivRss, readArxivRss},
    Reader{ImportFormat::ArxivAtom, "arxiv-atom"_L1, looksLikeArxivAtom, readArxivAtom},
    Reader{ImportFormat::Bibtex, "bibtex"_L1, looksLikeBibtex, readBibtex},
    Reader{ImportFormat::HuggingFaceJson, "hf-json"_L1, looksLikeHuggingFaceJson, readHuggingFaceJson},
    Reader{ImportFormat::Markdown, "markdown"_L1, looksLikeMarkdown, readMarkdown},
    Reader{ImportFormat::Text, "text"_L1, looksLikePageText, readPageText},
};

const Reader &readerOf(ImportFormat format)
{
    return *std::find_if(readers.cbegin(), readers.cend(),
                         [format](const Reader &reader) { return reader.format == format; });
}

/// A source, unpacked.
struct Source
{
    SourceText content;
    /// False when it could only be unpacked in part.
    bool complete = true;
};

Result<Source> openSource(const QByteArray &bytes)
{
    if (const std::optional<QString> foreign = foreignContent(bytes))
        return failure(*foreign);
    if (!isGzip(bytes))
        return sourceText(bytes).map([](const SourceText &content) { return Source{.content = content}; });
    return unpackGzip(bytes).and_then([](const UnpackedSource &unpacked) {
        return sourceText(unpacked.bytes).map([&unpacked](const SourceText &content) {
            return Source{.content = content, .complete = unpacked.complete};
        });
    });
}

/// The longest real title has some 250 characters, the longest abstract some 6,000. What is far beyond that
/// is no paper, and would make the library as large.
constexpr qsizetype longestTitle = 5'000;
constexpr qsizetype longestAbstract = 200'000;

void removeEndlessTexts(DigestContents &contents)
{
    contents.entries.removeIf([&contents](const DigestEntry &entry) {
        const bool isEndless =
            entry.paper.title.size() > longestTitle || entry.paper.abstract.size() > longestAbstract;
        if (isEndless) {
            contents.problems.append({.place = entry.paper.title.left(60),
                                      .reason = QCoreApplication::translate(
                                          "Import", "Its title or abstract is longer than that of any "
                                                    "paper. It was left out.")});
        }
        return isEndless;
    });
}

Result<DigestContents> readWith(const Reader &reader, const Source &source, const ReadOptions &options)
{
    Result<DigestContents> contents = reader.read(source.content.text, options);
    if (!contents)
        return contents;
    removeEndlessTexts(*contents);
    if (const QList<int> &lines = source.content.foreignLines; !lines.isEmpty()) {
        const int count = static_cast<int>(lines.size());
        contents->problems.append(
            {.place = QCoreApplication::translate("Import", "line %1").arg(lines.first()),
             .reason = QCoreApplication::translate("Import",
                                                   "%n lines are not UTF-8 and were read as Western European "
                                                   "text. Check the letters beyond ASCII.",
                                                   nullptr, count)});
    }
    if (!source.complete) {
        contents->problems.append({.place = QCoreApplication::translate("Import", "end of file"),
                                   .reason = QCoreApplication::translate(
                                       "Import", "The gzip file is damaged or breaks off there.")});
    }
    return contents;
}

std::optional<ImportFormat> formatOf(const QByteArray &source)
{
    const auto reader = std::find_if(readers.cbegin(), readers.cend(), [&source](const Reader &candidate) {
        return candidate.recognises(source);
    });
    return reader == readers.cend() ? std::nullopt : std::optional(reader->format);
}

} // namespace

QString importFormatName(ImportFormat format)
{
    return readerOf(format).name;
}

std::optional<ImportFormat> importFormatFromName(QStringView name)
{
    for (const Reader &reader : readers) {
        if (reader.name == name)
            return reader.format;
    }
    return std::nullopt;
}

QStringList importFormatNames()
{
    QStringList names;
    for (const Reader &reader : readers)
        names.append(reader.name);
    return names;
}

std::optional<ImportFormat> detectFormat(const QByteArray &bytes)
{
    const Result<Source> source = openSource(bytes);
    return source ? formatOf(source->content.text) : std::nullopt;
}

Result<DigestContents> readDigest(const QByteArray &bytes, ImportFormat format, const ReadOptions &options)
{
    return openSource(bytes).and_then(
        [&](const Source &source) { return readWith(readerOf(format), source, options); });
}

Result<DigestContents> readDigest(const QByteArray &bytes, const ReadOptions &options)
{
    const Result<Source> source = openSource(bytes);
    if (!source)
        return tl::unexpected(source.error());
    // Whose reader says best why the source is no digest: text is what anything may be.
    const bool isXml = QByteArrayView(source->content.text).trimmed().startsWith("<?xml");
    const ImportFormat likely = isXml ? ImportFormat::ArxivAtom : ImportFormat::Text;
    return readWith(readerOf(formatOf(source->content.text).value_or(likely)), *source, options);
}

} // namespace broadsheet
