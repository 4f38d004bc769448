#include "formats/writers/bibtexwriter.h"

#include "formats/writers/bibtexnames.h"
#include "formats/writers/citationfacts.h"
#include "formats/writers/devicewriting.h"
#include "text/latexescaping.h"

#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The fields of one entry, in the order in which arXiv writes them.
class EntryFields final
{
public:
    /// A field without a value is left out.
    void add(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines += u",\n  %1 = {%2}"_s.arg(name, value);
    }

    /// For the names of months, which styles spell out in their own language.
    void addMacro(QLatin1StringView name, QLatin1StringView macro)
    {
        m_lines += u",\n  %1 = %2"_s.arg(name, macro);
    }

    const QString &lines() const { return m_lines; }

private:
    QString m_lines;
};

void addDate(EntryFields &fields, const KnownDate &published)
{
    if (!published.date.isValid())
        return;
    static constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                       "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    fields.add("year"_L1, QString::number(published.date.year()));
    if (published.precision != DatePrecision::Year)
        fields.addMacro("month"_L1, months.at(size_t(published.date.month()) - 1));
}

/// Styles that sort by author need something to sort an entry without authors by.
QString sortingKey(const QString &title)
{
    static constexpr qsizetype words = 3;
    return latexText(title.split(u' ').first(std::min(words, title.count(u' ') + 1)).join(u' '));
}

void addArxivFields(EntryFields &fields, const Paper &paper)
{
    if (paper.arxivId.isEmpty())
        return;
    fields.add("eprint"_L1, latexVerbatim(paper.arxivId));
    fields.add("archivePrefix"_L1, u"arXiv"_s);
    if (!paper.categories.isEmpty())
        fields.add("primaryClass"_L1, latexVerbatim(paper.categories.first()));
}

} // namespace

QString bibtexEntry(const LibraryPaper &paper, const WriteOptions &options)
{
    const Paper &content = paper.content;
    EntryFields fields;
    fields.add("title"_L1, latexTitle(content.title));
    if (const QString names = bibtexNames(content.authors); !names.isEmpty())
        fields.add("author"_L1, names);
    else
        fields.add("key"_L1, sortingKey(content.title));
    addDate(fields, firstPublished(content));
    addArxivFields(fields, content);
    fields.add("doi"_L1, latexVerbatim(registeredDoi(content)));
    if (!content.arxivId.isEmpty())
        fields.add("url"_L1, latexVerbatim(u"https://arxiv.org/abs/"_s + content.arxivId));
    if (options.abstracts == Abstracts::Include)
        fields.add("abstract"_L1, latexText(content.abstract));
    if (options.notes == Notes::Include)
        fields.add("annote"_L1, latexText(paper.marks.note));
    return u"@misc{%1%2\n}"_s.arg(paper.citationKey, fields.lines());
}

Result<void> writeBibtex(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    QByteArray separator;
    for (const LibraryPaper &paper : papers) {
        const QByteArray entry = separator + bibtexEntry(paper, options).toUtf8() + '\n';
        if (const Result<void> written = writeBytes(device, entry); !written)
            return written;
        separator = "\n";
    }
    return {};
}

} // namespace broadsheet
