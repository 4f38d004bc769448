#include "formats/writers/riswriter.h"

#include "formats/writers/citationfacts.h"
#include "formats/writers/devicewriting.h"
#include "text/mathtext.h"
#include "text/personname.h"
#include "text/plainlines.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The lines of one record.
class Record final
{
public:
    /// A tag without a value is left out.
    void add(QLatin1StringView tag, const QString &value)
    {
        if (const QString line = onOneLine(value); !line.isEmpty())
            m_lines += tag + "  - "_L1 + line + "\r\n"_L1;
    }

    QByteArray ended() const { return m_lines.toUtf8() + "ER  - \r\n\r\n"; }

private:
    QString m_lines;
};

QString typeName(EntryType type)
{
    switch (type) {
    case EntryType::Preprint:
        return u"UNPB"_s;
    case EntryType::Article:
        return u"JOUR"_s;
    case EntryType::InProceedings:
        return u"CONF"_s;
    case EntryType::InCollection:
        return u"CHAP"_s;
    case EntryType::Book:
        return u"BOOK"_s;
    case EntryType::Report:
        return u"RPRT"_s;
    case EntryType::Thesis:
        return u"THES"_s;
    }
    Q_UNREACHABLE();
}

/// "Family, Given, Suffix". A name without a comma is taken for one that has a single part, such as a team's.
QString authorName(const QString &name)
{
    const PersonName parsed = parsePersonName(name);
    QString family = parsed.family;
    if (!parsed.particle.isEmpty())
        family.prepend(parsed.particle + u' ');
    QStringList parts{family};
    if (!parsed.given.isEmpty() || !parsed.suffix.isEmpty())
        parts.append(parsed.given);
    if (!parsed.suffix.isEmpty())
        parts.append(parsed.suffix);
    return parts.join(", "_L1);
}

/// What is not known of a date is left empty between the slashes.
void addDate(Record &record, const KnownDate &published)
{
    if (!published.date.isValid())
        return;
    record.add("PY"_L1, published.date.toString(u"yyyy"));
    if (published.precision == DatePrecision::Month)
        record.add("DA"_L1, published.date.toString(u"yyyy/MM//"));
    else if (published.precision == DatePrecision::Day)
        record.add("DA"_L1, published.date.toString(u"yyyy/MM/dd/"));
}

/// bibutils and Zotero agree on the tag of what contains a work only when it names the kind.
QLatin1StringView containerTag(EntryType type)
{
    switch (type) {
    case EntryType::InProceedings:
    case EntryType::InCollection:
        return "BT"_L1;
    case EntryType::Book:
        return "T3"_L1;
    default:
        return "JF"_L1;
    }
}

void addPublication(Record &record, const Publication &publication)
{
    record.add(containerTag(publication.type), containerTitle(publication));
    record.add("VL"_L1, publication.volume);
    record.add(publication.type == EntryType::Report ? "SN"_L1 : "IS"_L1, publication.number);
    record.add("SP"_L1, publication.pages.section(u'-', 0, 0));
    record.add("EP"_L1, publication.pages.section(u'-', 1));
    record.add("PB"_L1, publisherName(publication));
}

void addIdentifiers(Record &record, const Paper &paper)
{
    record.add("DO"_L1, registeredDoi(paper));
    if (paper.arxivId.isEmpty()) {
        record.add("UR"_L1, paperAddress(paper));
        return;
    }
    record.add("AN"_L1, u"arXiv:"_s + paper.arxivId);
    // In this spelling, without the s, bibutils knows an arXiv id, and Zotero writes it so itself.
    record.add("UR"_L1, u"http://arxiv.org/abs/"_s + paper.arxivId);
}

QByteArray risRecord(const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    Record record;
    record.add("TY"_L1, typeName(content.publication.type));
    record.add("ID"_L1, paper.citationKey);
    for (const QString &author : content.authors)
        record.add("AU"_L1, authorName(author));
    record.add("TI"_L1, readableText(content.title));
    addDate(record, firstPublished(content));
    addPublication(record, content.publication);
    addIdentifiers(record, content);
    for (const QString &category : content.categories)
        record.add("KW"_L1, category);
    if (options.abstracts == Abstracts::Include)
        record.add("AB"_L1, readableText(content.abstract));
    if (options.notes == Notes::Include)
        record.add("N1"_L1, paper.marks.note);
    return record.ended();
}

} // namespace

Result<void> writeRis(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    for (const LibraryPaper &paper : papers) {
        if (const Result<void> written = writeBytes(device, risRecord(paper, options)); !written)
            return written;
    }
    return {};
}

} // namespace broadsheet
