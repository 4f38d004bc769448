#include "formats/writers/bibentry.h"

#include "formats/writers/bibnames.h"
#include "formats/writers/devicewriting.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
#include <thread>

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

namespace {

/// Many enough for one text to save most of what memory management would take.
constexpr qsizetype papersAtOnce = 500;

/// Some of the entries, divided from what stands before them by an empty line.
QByteArray entriesFrom(qsizetype first, const QList<LibraryPaper> &papers, const WriteOptions &options,
                       AppendEntry appendEntry)
{
    QString text;
    const qsizetype end = std::min(first + papersAtOnce, papers.size());
    for (qsizetype i = first; i < end; ++i) {
        if (i > 0)
            text += u'\n';
        appendEntry(text, papers.at(i), options);
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

Result<void> writeBibEntries(QIODevice &device, const QList<LibraryPaper> &papers,
                             const WriteOptions &options, AppendEntry appendEntry)
{
    // Spelling is what takes the time of a large export, so it runs ahead of the writing on all cores.
    const bool isLarge = papers.size() > papersAtOnce;
    const std::launch where = isLarge ? std::launch::async : std::launch::deferred;
    const std::size_t ahead = std::max(2U, std::thread::hardware_concurrency());
    std::deque<std::future<QByteArray>> portions;
    qsizetype next = 0;
    for (;;) {
        while (portions.size() < ahead && next < papers.size()) {
            portions.push_back(
                std::async(where, entriesFrom, next, std::cref(papers), std::cref(options), appendEntry));
            next += papersAtOnce;
        }
        if (portions.empty())
            return {};
        if (auto written = writeBytes(device, portions.front().get()); !written)
            return written;
        portions.pop_front();
    }
}

} // namespace broadsheet
