#include "formats/readers/bibtexpaper.h"

#include "formats/readers/arxivpaper.h"
#include "formats/readers/bibtexauthors.h"
#include "formats/readers/bibtexdate.h"
#include "formats/readers/bibtextext.h"
#include "formats/readers/linkcollection.h"
#include "text/arxivid.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString title(const BibtexEntry &entry)
{
    const QString title = bibtexLine(entry.value({"title"_L1}));
    const QString subtitle = bibtexLine(entry.value({"subtitle"_L1}));
    return title.isEmpty() || subtitle.isEmpty() ? title : title + u": "_s + subtitle;
}

/// Whether eprint is a name among arXiv's papers and not among those of another archive.
bool isArxivEprint(const BibtexEntry &entry)
{
    const QString archive = bibtexLine(entry.value({"archiveprefix"_L1, "eprinttype"_L1}));
    return archive.isEmpty() || archive.compare("arxiv"_L1, Qt::CaseInsensitive) == 0;
}

/// Takes the id of a paper that a text names in passing, as `arXiv preprint arXiv:1706.03762` or
/// `abs/1706.03762` do.
bool takeNamedArxivId(Paper &paper, const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:arxiv(?:\\.org)?[:/\\s]*|\\b)(?:abs/|pdf/)?(?<id>[a-z.-]+/\\d{7}|\\d{4}\\.\\d{4,5})(?<version>v\\d+)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sign(u"arxiv|\\babs/"_s, QRegularExpression::CaseInsensitiveOption);
    if (!sign.match(text).hasMatch())
        return false;
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() && takeArxivId(paper, match.captured(u"id"_s) + match.captured(u"version"_s));
}

void takeIdentifiers(Paper &paper, const BibtexEntry &entry)
{
    static const QRegularExpression resolver(u"^(?:https?://)?(?:dx\\.)?doi\\.org/|^doi:\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString doi = bibtexVerbatim(entry.value({"doi"_L1})).remove(resolver);
    paper.doi = publisherDoi(doi);
    if (isArxivEprint(entry) && takeArxivId(paper, bibtexVerbatim(entry.value({"eprint"_L1, "arxivid"_L1}))))
        return;
    if (takeArxivId(paper, doi) || takeArxivId(paper, bibtexVerbatim(entry.value({"url"_L1}))))
        return;
    for (const QLatin1StringView field :
         {"journal"_L1, "journaltitle"_L1, "booktitle"_L1, "volume"_L1, "number"_L1, "pages"_L1,
          "howpublished"_L1, "note"_L1, "publisher"_L1}) {
        if (takeNamedArxivId(paper, bibtexVerbatim(entry.value({field}))))
            return;
    }
}

EntryType entryType(const QString &type)
{
    static const QHash<QString, EntryType> types{
        {u"article"_s, EntryType::Article},
        {u"suppperiodical"_s, EntryType::Article},
        {u"inproceedings"_s, EntryType::InProceedings},
        {u"conference"_s, EntryType::InProceedings},
        {u"incollection"_s, EntryType::InCollection},
        {u"inbook"_s, EntryType::InCollection},
        {u"bookinbook"_s, EntryType::InCollection},
        {u"inreference"_s, EntryType::InCollection},
        {u"book"_s, EntryType::Book},
        {u"mvbook"_s, EntryType::Book},
        {u"collection"_s, EntryType::Book},
        {u"proceedings"_s, EntryType::Book},
        {u"techreport"_s, EntryType::Report},
        {u"report"_s, EntryType::Report},
        {u"phdthesis"_s, EntryType::Thesis},
        {u"mastersthesis"_s, EntryType::Thesis},
        {u"thesis"_s, EntryType::Thesis},
    };
    return types.value(type, EntryType::Preprint);
}

QString venue(const BibtexEntry &entry, EntryType type)
{
    switch (type) {
    case EntryType::Preprint:
        return {};
    case EntryType::Article:
        return entry.value({"journal"_L1, "journaltitle"_L1, "shortjournal"_L1});
    case EntryType::InProceedings:
    case EntryType::InCollection:
        return entry.value({"booktitle"_L1, "journal"_L1, "journaltitle"_L1});
    case EntryType::Book:
        return entry.value({"series"_L1});
    case EntryType::Report:
    case EntryType::Thesis:
        return entry.value({"institution"_L1, "school"_L1});
    }
    Q_UNREACHABLE();
}

/// arXiv is named as the journal of many papers that have appeared nowhere else.
bool isPreprintServer(const QString &venue)
{
    static const QRegularExpression pattern(u"arxiv|^corr$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(venue).hasMatch();
}

QString pageRange(const BibtexEntry &entry)
{
    static const QRegularExpression dashes(u"\\s*[-–—]+\\s*"_s);
    return bibtexLine(entry.value({"pages"_L1})).replace(dashes, u"-"_s);
}

void takePublication(Paper &paper, const BibtexEntry &entry)
{
    const EntryType type = entryType(entry.type);
    const QString place = bibtexLine(venue(entry, type));
    const bool isUnplacedArticle = type == EntryType::Article && place.isEmpty() && !paper.arxivId.isEmpty();
    if (type == EntryType::Preprint || isUnplacedArticle || isPreprintServer(place))
        return;
    paper.publication = {.type = type,
                         .venue = place,
                         .volume = bibtexLine(entry.value({"volume"_L1})),
                         .number = bibtexLine(entry.value({"number"_L1, "issue"_L1})),
                         .pages = pageRange(entry),
                         .publisher = bibtexLine(entry.value({"publisher"_L1}))};
}

void takeKeywords(Paper &paper, const BibtexEntry &entry)
{
    static const QRegularExpression divider(u"\\s*[,;]\\s*"_s);
    paper.keywords =
        bibtexLine(entry.value({"keywords"_L1, "keyword"_L1})).split(divider, Qt::SkipEmptyParts);
}

void takeLinks(Paper &paper, const BibtexEntry &entry)
{
    LinkCollection links(paper.arxivId);
    links.addArxivPage();
    links.addAddress(bibtexVerbatim(entry.value({"url"_L1})));
    links.addFromText(bibtexLine(entry.value({"howpublished"_L1})));
    links.addFromText(bibtexLine(entry.value({"note"_L1})));
    links.addFromText(paper.abstract);
    paper.links = links.links();
}

} // namespace

Paper bibtexPaper(const BibtexEntry &entry)
{
    Paper paper;
    paper.title = title(entry);
    paper.authors = bibtexAuthors(entry.value({"author"_L1}));
    paper.abstract = bibtexParagraphs(entry.value({"abstract"_L1}));
    takeIdentifiers(paper, entry);
    takeBibtexDate(paper, entry);
    takePublication(paper, entry);
    paper.categories =
        arxivCategories(bibtexVerbatim(entry.value({"primaryclass"_L1, "eprintclass"_L1})), {});
    takeKeywords(paper, entry);
    takeLinks(paper, entry);
    return paper;
}

} // namespace broadsheet
