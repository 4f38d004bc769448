#include "library/livefilewriting.h"

#include "domain/wholesearch.h"
#include "library/exporting.h"
#include "storage/paperstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// These words are in library files; they are those of the command line.
constexpr auto withoutAbstracts = "--no-abstracts"_L1;
constexpr auto withNotes = "--notes"_L1;
constexpr auto inLatex = "--latex-letters"_L1;
constexpr auto headed = "heading "_L1;

bool isBibliography(ExportFormat format)
{
    return format == ExportFormat::Bibtex || format == ExportFormat::Biblatex;
}

bool saysAlready(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

QString headingOf(const LiveFile &file)
{
    for (const QString &option : file.options) {
        if (option.startsWith(headed))
            return option.sliced(headed.size());
    }
    return {};
}

} // namespace

QStringList liveFileOptions(const WriteOptions &options)
{
    QStringList names;
    if (options.abstracts == Abstracts::Omit)
        names.append(withoutAbstracts);
    if (options.notes == Notes::Include)
        names.append(withNotes);
    if (options.encoding == Encoding::Latex)
        names.append(inLatex);
    if (!options.heading.isEmpty())
        names.append(headed + options.heading);
    return names;
}

WriteOptions writeOptions(const LiveFile &file)
{
    return {.abstracts = file.options.contains(withoutAbstracts) ? Abstracts::Omit : Abstracts::Include,
            .notes = file.options.contains(withNotes) ? Notes::Include : Notes::Omit,
            .heading = headingOf(file),
            .readingList = readingListOf(file.search).value_or(QString()),
            .encoding = file.options.contains(inLatex) ? Encoding::Latex : Encoding::Utf8};
}

Result<QList<PaperId>> papersOf(const LiveFile &file, PaperStore &store, QDate today)
{
    return store.find(wholeQuery(file.search), today).result();
}

Result<void> writeLiveFile(const LiveFile &file, const QList<PaperId> &papers, PaperStore &store, QDate today)
{
    const std::optional<ExportFormat> format = exportFormatFromName(file.format);
    if (!format) {
        return failure(
            QCoreApplication::translate(
                "Export", "%1 is not kept up to date: this version does not know its format, “%2”.")
                .arg(file.fileName, file.format));
    }
    Result<QList<LibraryPaper>> found = store.papers(papers, today, neededExtent(*format)).result();
    if (!found)
        return tl::unexpected(found.error());
    if (isBibliography(*format)) {
        std::sort(found->begin(), found->end(), [](const LibraryPaper &a, const LibraryPaper &b) {
            return a.citationKey.compare(b.citationKey, Qt::CaseInsensitive) < 0;
        });
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto written = writePapers(buffer, *found, *format, writeOptions(file)); !written)
        return written;
    return saysAlready(file.fileName, buffer.data()) ? Result<void>()
                                                     : replaceFile(file.fileName, buffer.data());
}

} // namespace broadsheet
