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

BibEntry::BibEntry(QString &text, QLatin1StringView type, const QString &citationKey, Encoding encoding)
    : m_text(text), m_encoding(encoding)
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
    m_text += latex;
    m_text += u'}';
}

void BibEntry::addText(QLatin1StringView field, QStringView text)
{
    if (text.isEmpty())
        return;
    begin(field);
    appendLatexText(m_text, text, m_encoding);
    m_text += u'}';
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
    begin("title"_L1);
    appendLatexTitle(m_text, title, m_encoding);
    m_text += u'}';
}

void BibEntry::addAuthors(const QStringList &authors)
{
    if (authors.isEmpty())
        return;
    begin("author"_L1);
    appendBibNames(m_text, authors, m_encoding);
    m_text += u'}';
}

void BibEntry::addVerbatim(QLatin1StringView field, QStringView value)
{
    if (value.isEmpty())
        return;
    begin(field);
    appendLatexVerbatim(m_text, value, m_encoding);
    m_text += u'}';
}

void BibEntry::addMacro(QLatin1StringView field, QLatin1StringView macro)
{
    begin(field);
    // A macro stands without the brace.
    m_text.chop(1);
    m_text += macro;
}

void BibEntry::addIssue(const Publication &publication)
{
    addText("volume"_L1, publication.volume);
    addText("number"_L1, publication.number);
    addText("pages"_L1, pageRange(publication.pages));
    addText("publisher"_L1, publication.publisher);
}

void BibEntry::close()
{
    m_text += "\n}"_L1;
}

void BibEntry::begin(QLatin1StringView field)
{
    m_text += ",\n  "_L1;
    m_text += field;
    m_text += " = {"_L1;
}

Result<void> writeBibEntries(QIODevice &device, const QList<LibraryPaper> &papers,
                             const WriteOptions &options, AppendEntry appendEntry)
{
    // One text for many entries saves most of the time that memory management would take.
    static constexpr qsizetype portion = 1 << 16;
    QString text;
    text.reserve(2 * portion);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        if (i > 0)
            text += u'\n';
        appendEntry(text, papers.at(i), options);
        text += u'\n';
        if (text.size() < portion && i + 1 < papers.size())
            continue;
        if (const Result<void> written = writeBytes(device, text.toUtf8()); !written)
            return written;
        text.resize(0);
    }
    return {};
}

} // namespace broadsheet
