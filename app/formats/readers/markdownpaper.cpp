#include "formats/readers/markdownpaper.h"

#include "formats/readers/authornames.h"
#include "formats/readers/linkcollection.h"
#include "text/arxivid.h"
#include "text/linkfinding.h"
#include "text/textcleaning.h"

#include <QHash>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Other, Title, Abstract, Authors };

Field fieldNamed(const QString &label)
{
    static const QHash<QString, Field> fields{
        {u"original title"_s, Field::Title}, {u"title"_s, Field::Title},
        {u"paper title"_s, Field::Title},    {u"paper"_s, Field::Title},
        {u"原文标题"_s, Field::Title},       {u"英文标题"_s, Field::Title},
        {u"abstract"_s, Field::Abstract},    {u"summary"_s, Field::Abstract},
        {u"摘要"_s, Field::Abstract},        {u"中文摘要"_s, Field::Abstract},
        {u"authors"_s, Field::Authors},      {u"author"_s, Field::Authors},
        {u"作者"_s, Field::Authors},
    };
    return fields.value(label.trimmed().toLower(), Field::Other);
}

/// What a section says: its fields, each once, and the paragraphs outside of them.
struct SectionText
{
    QHash<Field, QString> fields;
    QStringList paragraphs;
};

SectionText sectionText(const QStringList &lines)
{
    static const QRegularExpression label(
        uR"(^\s*(?:[-*+]\s+)?\*\*(?<label>[^*:：]{1,40})(?:[:：]\s*\*\*|\*\*\s*[:：])\s*(?<value>.*)$)"_s);
    static const QRegularExpression rule(uR"(^\s*(?:-{3,}|\*{3,}|_{3,})\s*$)"_s);
    SectionText text;
    Field open = Field::Other;
    bool inField = false;
    text.paragraphs.append(QString());
    for (const QString &line : lines) {
        const QRegularExpressionMatch match =
            line.contains("**"_L1) ? label.match(line) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            open = fieldNamed(match.captured(u"label"_s));
            inField = true;
            text.fields[open] = match.captured(u"value"_s);
        } else if (rule.match(line).hasMatch() || (line.trimmed().isEmpty() && open != Field::Abstract)) {
            inField = false;
            text.paragraphs.append(QString());
        } else if (inField) {
            text.fields[open] += u'\n' + line;
        } else {
            text.paragraphs.last() += line + u'\n';
        }
    }
    return text;
}

struct PaperAddress
{
    ArxivReference reference;
    QString address;
};

/// The papers that a text links to, each once.
QList<PaperAddress> paperAddresses(const QString &text)
{
    QList<PaperAddress> papers;
    const QList<FoundAddress> addresses = findAddresses(text);
    for (const FoundAddress &found : addresses) {
        const std::optional<ArxivReference> reference = arxivReference(found.address);
        const bool known =
            reference && std::any_of(papers.cbegin(), papers.cend(),
                                     [&](const PaperAddress &p) { return p.reference.id == reference->id; });
        if (reference && !known)
            papers.append({*reference, found.address});
    }
    return papers;
}

QString titleWords(const QString &text)
{
    static const QRegularExpression number(uR"(^\s*(?:\|\s*)*(?:[0-9]{1,3}[.)、:]?\s+|\|\s*)?)"_s);
    QString words = withoutMarkdown(text).remove(number).trimmed();
    while (!words.isEmpty() &&
           (words.front().category() == QChar::Symbol_Other || words.front().isSurrogate() ||
            words.front() == QChar(0xFE0F) || words.front().isSpace()))
        words.remove(0, 1);
    return cleanTitle(words);
}

/// Whether a link's text only says what it leads to.
bool isLinkLabel(const QString &text)
{
    static const QRegularExpression label(
        uR"(^[\W_]*(?:(?:read|view|see|full|the|on|in|paper|papers|pdf|arxiv|abs|abstract|html|link|url|page|hugging\s?face|hf|alphaxiv|here|download|论文|链接|原文|全文|地址)[\W_]*)*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains("://"_L1) || arxivReference(text) || label.match(text).hasMatch();
}

/// The words that a link stands behind, without what only leads over to it.
QString wordsBefore(const MarkdownLink &link, const QString &line)
{
    static const QRegularExpression transition(uR"([\s(\[:：|–—-]+$)"_s);
    return line.first(link.position).remove(transition);
}

/// The longest paragraph, when it can be an abstract.
QString abstractAmong(const QStringList &paragraphs)
{
    static constexpr qsizetype shortestAbstract = 90;
    QString longest;
    for (const QString &paragraph : paragraphs) {
        const QString words = withoutMarkdown(paragraph);
        if (words.size() > longest.size())
            longest = words;
    }
    return longest.size() >= shortestAbstract ? longest : QString();
}

void takeReference(Paper &paper, const QList<PaperAddress> &addresses)
{
    if (addresses.size() == 1) {
        paper.arxivId = addresses.first().reference.id;
        paper.arxivVersion = addresses.first().reference.version;
    }
}

void takeLinks(Paper &paper, const QString &text)
{
    LinkCollection links(paper.arxivId);
    links.addArxivPage();
    links.addFromText(text);
    paper.links = links.links();
}

} // namespace

std::optional<Paper> paperOfSection(const MarkdownSection &section)
{
    const QString whole = section.heading + u'\n' + section.lines.join(u'\n');
    const QList<PaperAddress> addresses = paperAddresses(whole);
    const SectionText text = sectionText(section.lines);
    const QString namedTitle = text.fields.value(Field::Title);
    if (section.level == 0 || (namedTitle.isEmpty() && addresses.size() != 1))
        return std::nullopt;
    Paper paper;
    paper.title = titleWords(namedTitle.isEmpty() ? section.heading : namedTitle);
    if (paper.title.isEmpty())
        return std::nullopt;
    paper.abstract = cleanAbstract(text.fields.contains(Field::Abstract)
                                       ? withoutMarkdown(text.fields.value(Field::Abstract))
                                       : abstractAmong(text.paragraphs));
    paper.authors = namesInList(withoutMarkdown(text.fields.value(Field::Authors)));
    takeReference(paper, addresses);
    takeLinks(paper, whole);
    return paper;
}

std::optional<Paper> paperOfListLine(const QString &line)
{
    static const QRegularExpression listSign(uR"(^\s*(?:[-*+]\s|[0-9]{1,3}[.)]\s|\|))"_s);
    static constexpr qsizetype longestLine = 20'000;
    if (line.size() > longestLine || !listSign.match(line).hasMatch())
        return std::nullopt;
    const QList<PaperAddress> addresses = paperAddresses(line);
    const QList<MarkdownLink> links = markdownLinks(line);
    const auto link = std::find_if(links.cbegin(), links.cend(), [](const MarkdownLink &candidate) {
        return arxivReference(candidate.address).has_value();
    });
    if (addresses.size() != 1 || link == links.cend())
        return std::nullopt;
    Paper paper;
    paper.title = titleWords(isLinkLabel(link->text) ? wordsBefore(*link, line) : link->text);
    if (paper.title.isEmpty() || isLinkLabel(paper.title))
        return std::nullopt;
    takeReference(paper, addresses);
    takeLinks(paper, line);
    return paper;
}

QString abstractOfSection(const MarkdownSection &section)
{
    if (fieldNamed(withoutMarkdown(section.heading)) != Field::Abstract)
        return {};
    return cleanAbstract(withoutMarkdown(section.lines.join(u'\n')));
}

} // namespace broadsheet
