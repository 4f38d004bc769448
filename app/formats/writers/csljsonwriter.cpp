#include "formats/writers/csljsonwriter.h"

#include "formats/writers/citationfacts.h"
#include "formats/writers/devicewriting.h"
#include "formats/writers/scripttags.h"
#include "text/mathtext.h"
#include "text/personname.h"
#include "text/plainlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A variable without a value is left out.
void setText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, withoutControls(value));
}

QString typeName(EntryType type)
{
    switch (type) {
    case EntryType::Preprint:
        return u"article"_s;
    case EntryType::Article:
        return u"article-journal"_s;
    case EntryType::InProceedings:
        return u"paper-conference"_s;
    case EntryType::InCollection:
        return u"chapter"_s;
    case EntryType::Book:
        return u"book"_s;
    case EntryType::Report:
        return u"report"_s;
    case EntryType::Thesis:
        return u"thesis"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject authorItem(const QString &author)
{
    const PersonName name = parsePersonName(author);
    QJsonObject item;
    if (name.kind == NameKind::Corporate) {
        setText(item, u"literal"_s, name.family);
        return item;
    }
    setText(item, u"family"_s, name.family);
    setText(item, u"given"_s, name.given);
    setText(item, u"non-dropping-particle"_s, name.particle);
    setText(item, u"suffix"_s, name.suffix);
    return item;
}

QJsonArray authorItems(const QStringList &authors)
{
    QJsonArray items;
    for (const QString &author : authors) {
        if (const QJsonObject item = authorItem(author); !item.isEmpty())
            items.append(item);
    }
    return items;
}

QJsonObject dateItem(const KnownDate &known)
{
    QJsonArray parts{known.date.year()};
    if (known.precision != DatePrecision::Year)
        parts.append(known.date.month());
    if (known.precision == DatePrecision::Day)
        parts.append(known.date.day());
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

/// Citation processors read a few tags in titles and know no escape for them. A word joiner, which is not
/// seen, keeps a title's own `<b>` from being one.
QString withoutTags(const QString &plain)
{
    static const QRegularExpression tag(u"<(?=/?(?:i|b|sc|sub|sup|span)\\b)"_s);
    return QString(plain).replace(tag, u"<\u2060"_s);
}

void setPublication(QJsonObject &item, const Paper &paper)
{
    const Publication &publication = paper.publication;
    const bool isBook = publication.type == EntryType::Book;
    const bool isReport = publication.type == EntryType::Report;
    setText(item, u"publisher"_s, publisherName(publication));
    setText(item, isBook ? u"collection-title"_s : u"container-title"_s, containerTitle(publication));
    setText(item, u"volume"_s, publication.volume);
    setText(item, isReport ? u"number"_s : u"issue"_s, publication.number);
    setText(item, u"page"_s, publication.pages);
    if (publication.type == EntryType::Preprint && !paper.arxivId.isEmpty()) {
        item.insert(u"publisher"_s, u"arXiv"_s);
        setText(item, u"number"_s, u"arXiv:"_s + paper.arxivId);
    }
}

QJsonObject cslItem(const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    QJsonObject item{{u"id"_s, paper.citationKey}, {u"type"_s, typeName(content.publication.type)}};
    setText(item, u"title"_s, withScriptTags(content.title, withoutTags));
    if (const QJsonArray authors = authorItems(content.authors); !authors.isEmpty())
        item.insert(u"author"_s, authors);
    if (const KnownDate published = firstPublished(content); published.date.isValid())
        item.insert(u"issued"_s, dateItem(published));
    setPublication(item, content);
    setText(item, u"DOI"_s, registeredDoi(content));
    setText(item, u"URL"_s, paperAddress(content));
    if (options.abstracts == Abstracts::Include)
        setText(item, u"abstract"_s, readableText(content.abstract));
    if (options.notes == Notes::Include)
        setText(item, u"annote"_s, paper.marks.note);
    return item;
}

} // namespace

Result<void> writeCslJson(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    QByteArray separator = "[\n";
    for (const LibraryPaper &paper : papers) {
        const QByteArray item = QJsonDocument(cslItem(paper, options)).toJson(QJsonDocument::Compact);
        if (const Result<void> written = writeBytes(device, separator + item); !written)
            return written;
        separator = ",\n";
    }
    return writeBytes(device, papers.isEmpty() ? "[]\n" : "\n]\n");
}

} // namespace broadsheet
