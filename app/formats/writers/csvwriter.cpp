#include "formats/writers/csvwriter.h"

#include "formats/writers/citationfacts.h"
#include "formats/writers/devicewriting.h"
#include "text/mathtext.h"
#include "text/plainlines.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView listSeparator = "; "_L1;

/// Spreadsheets run a cell that begins with one of these as a formula.
bool looksLikeFormula(const QString &value)
{
    static const QString beginnings = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !value.isEmpty() && beginnings.contains(value.front());
}

QString cell(const QString &text)
{
    QString value = withoutControls(text);
    if (looksLikeFormula(value))
        value.prepend(u'\'');
    if (!value.contains(u'"') && !value.contains(u',') && !value.contains(u'\n') && !value.contains(u'\''))
        return value;
    return u'"' + value.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray row(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(u',').toUtf8() + "\r\n";
}

/// A year or a month alone stays one: "2017" or "2017-06".
QString dateText(const KnownDate &known)
{
    switch (known.precision) {
    case DatePrecision::Day:
        return known.date.toString(Qt::ISODate);
    case DatePrecision::Month:
        return known.date.toString(u"yyyy-MM");
    case DatePrecision::Year:
        return known.date.toString(u"yyyy");
    }
    Q_UNREACHABLE();
}

QString linkAddresses(const QList<Link> &links)
{
    QStringList addresses;
    for (const Link &link : links)
        addresses.append(QString::fromLatin1(link.url.toEncoded()));
    return addresses.join(listSeparator);
}

QStringList columnNames(const WriteOptions &options)
{
    QStringList names{u"key"_s,     u"title"_s,  u"authors"_s,    u"published"_s, u"venue"_s,
                      u"doi"_s,     u"arxiv"_s,  u"categories"_s, u"address"_s,   u"links"_s,
                      u"upvotes"_s, u"digest"_s, u"digest date"_s};
    if (options.abstracts == Abstracts::Include)
        names.append(u"abstract"_s);
    if (options.notes == Notes::Include)
        names.append({u"tags"_s, u"reading lists"_s, u"note"_s});
    return names;
}

QStringList columnValues(const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    const Appearance seen = paper.appearances.value(0);
    QStringList values{paper.citationKey,
                       readableText(content.title),
                       content.authors.join(listSeparator),
                       dateText(firstPublished(content)),
                       content.publication.venue,
                       registeredDoi(content),
                       content.arxivId,
                       content.categories.join(listSeparator),
                       paperAddress(content),
                       linkAddresses(content.links),
                       content.upvotes ? QString::number(*content.upvotes) : QString(),
                       seen.digest.name,
                       seen.digest.date.toString(Qt::ISODate)};
    if (options.abstracts == Abstracts::Include)
        values.append(readableText(content.abstract));
    if (options.notes == Notes::Include) {
        values.append({paper.marks.tags.join(listSeparator), paper.marks.readingLists.join(listSeparator),
                       paper.marks.note});
    }
    return values;
}

} // namespace

Result<void> writeCsv(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    Result<void> written = writeBytes(device, "\xEF\xBB\xBF" + row(columnNames(options)));
    for (auto paper = papers.cbegin(); written && paper != papers.cend(); ++paper)
        written = writeBytes(device, row(columnValues(*paper, options)));
    return written;
}

} // namespace broadsheet
