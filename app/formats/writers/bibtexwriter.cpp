#include "formats/writers/bibtexwriter.h"

#include "formats/writers/bibentry.h"
#include "formats/writers/citationfacts.h"

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView typeName(EntryType type)
{
    switch (type) {
    case EntryType::Preprint:
        return "misc"_L1;
    case EntryType::Article:
        return "article"_L1;
    case EntryType::InProceedings:
        return "inproceedings"_L1;
    case EntryType::InCollection:
        return "incollection"_L1;
    case EntryType::Book:
        return "book"_L1;
    case EntryType::Report:
        return "techreport"_L1;
    case EntryType::Thesis:
        return "phdthesis"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView venueField(EntryType type)
{
    switch (type) {
    case EntryType::Preprint:
        return "howpublished"_L1;
    case EntryType::Article:
        return "journal"_L1;
    case EntryType::InProceedings:
    case EntryType::InCollection:
        return "booktitle"_L1;
    case EntryType::Book:
        return "series"_L1;
    case EntryType::Report:
        return "institution"_L1;
    case EntryType::Thesis:
        return "school"_L1;
    }
    Q_UNREACHABLE();
}

void addDate(BibEntry &entry, const KnownDate &published)
{
    if (!published.date.isValid())
        return;
    static constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                       "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    entry.addLatex("year"_L1, QString::number(published.date.year()));
    if (published.precision != DatePrecision::Year)
        entry.addMacro("month"_L1, months.at(size_t(published.date.month()) - 1));
}

/// Styles that sort by author need something to sort an entry without authors by.
QString sortingKey(const QString &title)
{
    static constexpr qsizetype words = 3;
    return title.split(u' ').first(std::min(words, title.count(u' ') + 1)).join(u' ');
}

void addAuthors(BibEntry &entry, const Paper &paper)
{
    if (paper.authors.isEmpty())
        entry.addText("key"_L1, sortingKey(paper.title));
    else
        entry.addAuthors(paper.authors);
}

void addArxivFields(BibEntry &entry, const Paper &paper)
{
    if (paper.arxivId.isEmpty())
        return;
    entry.addVerbatim("eprint"_L1, paper.arxivId);
    entry.addLatex("archivePrefix"_L1, u"arXiv");
    entry.addVerbatim("primaryClass"_L1, paper.categories.value(0));
}

/// A DOI is an address by itself.
QString address(const Paper &paper)
{
    return paper.arxivId.isEmpty() && !paper.doi.isEmpty() ? QString() : paperAddress(paper);
}

void appendBibtexEntry(QString &text, const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    const EntryType type = content.publication.type;
    BibEntry entry(text, typeName(type), paper.citationKey, options.encoding);
    entry.addTitle(content.title);
    addAuthors(entry, content);
    entry.addText(venueField(type), content.publication.venue);
    entry.addIssue(content.publication);
    addDate(entry, firstPublished(content));
    addArxivFields(entry, content);
    entry.addVerbatim("doi"_L1, registeredDoi(content));
    entry.addVerbatim("url"_L1, address(content));
    if (options.abstracts == Abstracts::Include)
        entry.addParagraphs("abstract"_L1, content.abstract);
    if (options.notes == Notes::Include)
        entry.addText("annote"_L1, paper.marks.note);
    entry.close();
}

} // namespace

QString bibtexEntry(const LibraryPaper &paper, const WriteOptions &options)
{
    QString text;
    appendBibtexEntry(text, paper, options);
    return text;
}

Result<void> writeBibtex(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    return writeBibEntries(device, papers, options, appendBibtexEntry);
}

} // namespace broadsheet
