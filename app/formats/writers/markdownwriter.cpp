#include "formats/writers/markdownwriter.h"

#include "formats/writers/citationfacts.h"
#include "formats/writers/devicewriting.h"
#include "formats/writers/listwords.h"
#include "formats/writers/markdowntext.h"
#include "formats/writers/paperlinks.h"
#include "text/plainlines.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString titleLine(const Paper &paper)
{
    const QString title = markdownLabel(paper.title);
    const QString address = paperAddress(paper);
    return u"## "_s + (address.isEmpty() ? title : markdownLink(title, QUrl(address)));
}

QString authorsAndDate(const Paper &paper)
{
    QStringList parts;
    if (!paper.authors.isEmpty())
        parts.append(markdownLabel(paper.authors.join(", "_L1)));
    if (const QString date = dateInWords(firstPublished(paper)); !date.isEmpty())
        parts.append(date);
    if (!paper.publication.venue.isEmpty())
        parts.append(u'*' + markdownLabel(paper.publication.venue) + u'*');
    return parts.join(u" · "_s);
}

QString links(const Paper &paper)
{
    QStringList parts;
    for (const QList<NamedLink> named = namedLinks(paper); const NamedLink &link : named)
        parts.append(markdownLink(markdownLabel(link.name), link.url));
    return parts.join(u" · "_s);
}

QStringList paragraphs(const QString &text)
{
    QStringList result;
    for (const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts); const QString &line : lines)
        result.append(markdownText(line));
    return result;
}

/// The note is Markdown already.
QString quotedNote(const QString &note)
{
    return u"> "_s + withoutControls(note).trimmed().replace(u'\n', "\n> "_L1);
}

QStringList marks(const PaperMarks &marks)
{
    QStringList blocks;
    if (!marks.tags.isEmpty()) {
        blocks.append(
            QCoreApplication::translate("Export", "Tags: %1").arg(markdownLabel(marks.tags.join(", "_L1))));
    }
    if (!marks.note.isEmpty())
        blocks.append(quotedNote(marks.note));
    return blocks;
}

QString markdownEntry(const LibraryPaper &paper, const WriteOptions &options)
{
    QStringList blocks{titleLine(paper.content), authorsAndDate(paper.content), links(paper.content)};
    if (options.abstracts == Abstracts::Include)
        blocks.append(paragraphs(paper.content.abstract));
    if (options.notes == Notes::Include)
        blocks.append(marks(paper.marks));
    blocks.removeAll(QString());
    return u'\n' + blocks.join("\n\n"_L1) + u'\n';
}

} // namespace

Result<void> writeMarkdown(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    const QString heading = u"# "_s + markdownLabel(listHeading(options)) + u'\n';
    Result<void> written = writeBytes(device, heading.toUtf8());
    for (auto paper = papers.cbegin(); written && paper != papers.cend(); ++paper)
        written = writeBytes(device, markdownEntry(*paper, options).toUtf8());
    return written;
}

} // namespace broadsheet
