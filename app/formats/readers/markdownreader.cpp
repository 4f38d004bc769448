#include "formats/readers/markdownreader.h"

#include "formats/readers/markdownpaper.h"
#include "formats/readers/pagefurniture.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct NamedDay
{
    QDate date;
    QString spelling;
};

/// A day with its year, anywhere in a heading.
NamedDay dayIn(const QString &heading)
{
    static const QRegularExpression numbers(
        uR"((?<year>(?:19|20)[0-9]{2})\s*[-/.年]\s*(?<month>[0-9]{1,2})\s*[-/.月]\s*(?<day>[0-9]{1,2})日?)"_s);
    static const QRegularExpression words(u"\\p{L}{3,9}\\.? [0-9]{1,2},? [0-9]{4}"_s);
    if (const auto match = numbers.match(heading); match.hasMatch()) {
        return {QDate(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(),
                      match.captured(u"day"_s).toInt()),
                match.captured()};
    }
    const QString spelling = words.match(heading).captured();
    return {pageDay(spelling, {}).value_or(QDate()), spelling};
}

/// The first heading that is not a paper names the newsletter.
DigestKey digestNamedBy(const QString &heading)
{
    static const QRegularExpression surroundings(uR"(^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$)"_s);
    const QString words = withoutMarkdown(heading);
    const NamedDay day = dayIn(words);
    QString name = day.date.isValid() ? QString(words).remove(day.spelling) : words;
    return {.name = name.remove(surroundings).simplified(), .date = day.date};
}

class NewsletterParser final
{
public:
    explicit NewsletterParser(const ReadOptions &options) : m_options(options) {}

    DigestContents parse(const QString &text)
    {
        const QList<MarkdownSection> sections = markdownSections(text);
        for (const MarkdownSection &section : sections)
            read(section);
        return m_contents;
    }

private:
    void read(const MarkdownSection &section)
    {
        const bool belongsToPaper = m_paperLevel > 0 && section.level > m_paperLevel;
        if (const std::optional<Paper> paper = paperOfSection(section)) {
            take(*paper);
            m_paperLevel = section.level;
            return;
        }
        if (belongsToPaper) {
            QString &abstract = m_contents.entries.last().paper.abstract;
            if (abstract.isEmpty())
                abstract = abstractOfSection(section);
            return;
        }
        m_paperLevel = 0;
        readHeading(section);
        for (const QString &line : section.lines) {
            if (const std::optional<Paper> paper = paperOfListLine(line))
                take(*paper);
        }
    }

    void readHeading(const MarkdownSection &section)
    {
        if (section.level == 0 || !m_contents.entries.isEmpty() || !m_digest.name.isEmpty())
            return;
        m_digest = digestNamedBy(section.heading);
    }

    void take(const Paper &paper)
    {
        DigestEntry entry{.paper = paper, .authority = Authority::Newsletter};
        const QDate date = m_options.digestDate.value_or(m_digest.date);
        if (!m_digest.name.isEmpty() || date.isValid()) {
            entry.appearance = {
                .digest = {.name = m_digest.name.isEmpty() ? u"Newsletter"_s : m_digest.name, .date = date},
                .position = int(m_contents.entries.size()) + 1,
                .upvotes = {}};
        }
        m_contents.entries.append(entry);
    }

    ReadOptions m_options;
    DigestContents m_contents;
    DigestKey m_digest;
    /// The level of the heading of the last paper; zero outside of any.
    int m_paperLevel = 0;
};

} // namespace

bool looksLikeMarkdown(const QByteArray &source)
{
    // The first papers show it.
    static constexpr qsizetype enough = 65536;
    const QString text = QString::fromUtf8(source.first(std::min(source.size(), enough)));
    return !NewsletterParser({}).parse(text).entries.isEmpty();
}

Result<DigestContents> readMarkdown(const QByteArray &source, const ReadOptions &options)
{
    const DigestContents contents = NewsletterParser(options).parse(QString::fromUtf8(source));
    if (contents.entries.isEmpty()) {
        return failure(QCoreApplication::translate(
            "Import", "No paper was found. In a newsletter a paper has a heading and a link to arXiv or "
                      "Hugging Face, or it is a line of a list with such a link."));
    }
    return contents;
}

} // namespace broadsheet
