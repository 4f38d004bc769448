#include "formats/writers/bibentry.h"

#include "formats/writers/bibnames.h"
#include "formats/writers/devicewriting.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// LaTeX prints a range of pages with two hyphens.
QString pageRange(const QString &pages)
{
    return QString(pages).replace(u'-', "--"_L1);
}

} // namespace

BibEntry::BibEntry(QLatin1StringView type, const QString &citationKey, Encoding encoding)
    : m_encoding(encoding)
{
    m_text += u'@';
    m_text += type;
    m_text += u'{';
    m_text += citationKey;
}

void BibEntry::addLatex(QLatin1StringView field, QStringView latex)
{
    if (latex.isEmpty())
        return;
    begin(field);
    m_text += u'{';
    m_text += latex;
    m_text += u'}';
}

void BibEntry::addText(QLatin1StringView field, QStringView text)
{
    addLatex(field, latexText(text, m_encoding));
}

void BibEntry::addParagraphs(QLatin1StringView field, const QString &text)
{
    if (text.contains(u'\n'))
        addText(field, QString(text).replace(u'\n', "\n\n"_L1));
    else
        addText(field, text);
}

void BibEntry::addTitle(const QString &title)
{
    addLatex("title"_L1, latexTitle(title, m_encoding));
}

void BibEntry::addAuthors(const QStringList &authors)
{
    addLatex("author"_L1, bibNames(authors, m_encoding));
}

void BibEntry::addVerbatim(QLatin1StringView field, QStringView value)
{
    addLatex(field, latexVerbatim(value, m_encoding));
}

void BibEntry::addMacro(QLatin1StringView field, QLatin1StringView macro)
{
    begin(field);
    m_text += macro;
}

void BibEntry::addIssue(const Publication &publication)
{
    addText("volume"_L1, publication.volume);
    addText("number"_L1, publication.number);
    addText("pages"_L1, pageRange(publication.pages));
    addText("publisher"_L1, publication.publisher);
}

QString BibEntry::text() const
{
    return m_text + "\n}"_L1;
}

void BibEntry::begin(QLatin1StringView field)
{
    m_text += ",\n  "_L1;
    m_text += field;
    m_text += " = "_L1;
}

Result<void> writeBibEntries(QIODevice &device, const QList<LibraryPaper> &papers,
                             const WriteOptions &options,
                             QString (*entryText)(const LibraryPaper &paper, const WriteOptions &options))
{
    QByteArray separator;
    for (const LibraryPaper &paper : papers) {
        const QByteArray entry = separator + entryText(paper, options).toUtf8() + '\n';
        if (const Result<void> written = writeBytes(device, entry); !written)
            return written;
        separator = "\n";
    }
    return {};
}

} // namespace broadsheet
