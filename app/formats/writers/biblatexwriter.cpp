#include "formats/writers/biblatexwriter.h"

#include "formats/writers/bibentry.h"
#include "formats/writers/citationfacts.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// biblatex wants an online work to be found somewhere.
bool isFoundOnline(const Paper &paper)
{
    return !registeredDoi(paper).isEmpty() || !paperAddress(paper).isEmpty();
}

QLatin1StringView typeName(const Paper &paper)
{
    switch (paper.publication.type) {
    case EntryType::Preprint:
        return isFoundOnline(paper) ? "online"_L1 : "misc"_L1;
    case EntryType::Article:
        return "article"_L1;
    case EntryType::InProceedings:
        return "inproceedings"_L1;
    case EntryType::InCollection:
        return "incollection"_L1;
    case EntryType::Book:
        return "book"_L1;
    case EntryType::Report:
        return "report"_L1;
    case EntryType::Thesis:
        return "thesis"_L1;
    }
    Q_UNREACHABLE();
}

void addVenue(BibEntry &entry, const Publication &publication)
{
    switch (publication.type) {
    case EntryType::Preprint:
        entry.addText("howpublished"_L1, publication.venue);
        break;
    case EntryType::Article:
        entry.addText("journaltitle"_L1, publication.venue);
        break;
    case EntryType::InProceedings:
    case EntryType::InCollection:
        entry.addText("booktitle"_L1, publication.venue);
        break;
    case EntryType::Book:
        entry.addText("series"_L1, publication.venue);
        break;
    case EntryType::Report:
        entry.addLatex("type"_L1, u"techreport");
        entry.addText("institution"_L1, publication.venue);
        break;
    case EntryType::Thesis:
        entry.addLatex("type"_L1, u"phdthesis");
        entry.addText("institution"_L1, publication.venue);
        break;
    }
}

/// As much of the day as is known.
QString dateText(const KnownDate &published)
{
    switch (published.precision) {
    case DatePrecision::Day:
        return published.date.toString(Qt::ISODate);
    case DatePrecision::Month:
        return published.date.toString(u"yyyy-MM");
    case DatePrecision::Year:
        return published.date.toString(u"yyyy");
    }
    Q_UNREACHABLE();
}

void addArxivFields(BibEntry &entry, const Paper &paper)
{
    if (paper.arxivId.isEmpty())
        return;
    entry.addVerbatim("eprint"_L1, paper.arxivId);
    entry.addLatex("eprinttype"_L1, u"arxiv");
    // An id from before April 2007 holds its class already.
    if (!paper.arxivId.contains(u'/'))
        entry.addVerbatim("eprintclass"_L1, paper.categories.value(0));
}

void appendBiblatexEntry(QString &text, const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    const QString doi = registeredDoi(content);
    BibEntry entry(text, typeName(content), paper.citationKey, options.encoding);
    entry.addTitle(content.title);
    entry.addAuthors(content.authors);
    addVenue(entry, content.publication);
    entry.addIssue(content.publication);
    entry.addLatex("date"_L1, dateText(firstPublished(content)));
    addArxivFields(entry, content);
    entry.addVerbatim("doi"_L1, doi);
    if (content.arxivId.isEmpty() && doi.isEmpty())
        entry.addVerbatim("url"_L1, paperAddress(content));
    if (options.abstracts == Abstracts::Include)
        entry.addParagraphs("abstract"_L1, content.abstract);
    if (options.notes == Notes::Include)
        entry.addText("annotation"_L1, paper.marks.note);
    entry.close();
}

} // namespace

QString biblatexEntry(const LibraryPaper &paper, const WriteOptions &options)
{
    QString text;
    appendBiblatexEntry(text, paper, options);
    return text;
}

Result<void> writeBiblatex(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    return writeBibEntries(device, papers, options, appendBiblatexEntry);
}

} // namespace broadsheet
