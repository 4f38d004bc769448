#include "formats/writers/bibtexwriter.h"

#include "formats/writers/bibtexnames.h"
#include "text/arxivid.h"
#include "text/latexescaping.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

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

/// The month of the first version. An arXiv id tells it when no date was given.
QDate firstPublished(const Paper &paper)
{
    return paper.published.isValid() ? paper.published : arxivMonth(paper.arxivId);
}

void addDate(EntryFields &fields, QDate date)
{
    if (!date.isValid())
        return;
    static constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                       "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    fields.add("year"_L1, QString::number(date.year()));
    fields.addMacro("month"_L1, months.at(size_t(date.month()) - 1));
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

QString doi(const Paper &paper)
{
    if (!paper.doi.isEmpty() || paper.arxivId.isEmpty())
        return paper.doi;
    // arXiv registers a DOI of this form for every paper; an old id stands in it without its subject class.
    static const QRegularExpression subjectClass(u"\\.[A-Z]{2}/"_s);
    return u"10.48550/arXiv."_s + QString(paper.arxivId).replace(subjectClass, u"/"_s);
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
    fields.add("doi"_L1, latexVerbatim(doi(content)));
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
        if (device.write(entry) != entry.size()) {
            return failure(QCoreApplication::translate("Export", "The entries could not be written: %1")
                               .arg(device.errorString()));
        }
        separator = "\n";
    }
    return {};
}

} // namespace broadsheet
