#include "formats/readers/pagetextreader.h"

#include "formats/readers/huggingfacepagereader.h"
#include "formats/readers/linkcollection.h"
#include "formats/readers/pageblocks.h"
#include "formats/readers/pagefurniture.h"
#include "text/textcleaning.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// No title is longer, no abstract shorter. Between the two the place decides.
constexpr qsizetype longestTitle = 250;
constexpr qsizetype shortestAbstract = 90;

/// Pairs titles with abstracts.
class PagePairing final
{
public:
    explicit PagePairing(const ReadOptions &options) : m_options(options)
    {
        m_digest.name = u"Daily Papers"_s;
        m_digest.date = options.digestDate.value_or(QDate());
    }

    DigestContents pair(const QList<PageBlock> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            switch (pageLineKind(blocks.at(i).text)) {
            case PageLine::Furniture:
                break;
            case PageLine::SubmittedBy:
                ++i;
                break;
            case PageLine::PageName:
                beginPage();
                break;
            case PageLine::Text:
                readText(blocks.at(i), i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr);
            }
        }
        reportTitleWithoutAbstract();
        return m_contents;
    }

private:
    void beginPage()
    {
        reportTitleWithoutAbstract();
        m_dayMayFollow = true;
        m_position = 0;
    }

    void readText(const PageBlock &block, const PageBlock *next)
    {
        if (m_dayMayFollow && readDay(block))
            return;
        if (isAbstract(block, next))
            takeAbstract(block);
        else
            takeTitle(block);
    }

    bool readDay(const PageBlock &block)
    {
        const std::optional<QDate> day = pageDay(block.text, m_options.today);
        if (!day)
            return false;
        if (!m_options.digestDate)
            m_digest.date = *day;
        m_dayMayFollow = false;
        return true;
    }

    bool isAbstract(const PageBlock &block, const PageBlock *next) const
    {
        if (block.text.size() > longestTitle)
            return true;
        if (block.text.size() < shortestAbstract || !m_title)
            return false;
        const bool abstractFollows = next && next->text.size() > longestTitle;
        static constexpr QStringView sentenceEnds = u".!?";
        return !abstractFollows || sentenceEnds.contains(block.text.back());
    }

    void takeTitle(const PageBlock &block)
    {
        reportTitleWithoutAbstract();
        m_title = block;
        m_dayMayFollow = false;
    }

    void takeAbstract(const PageBlock &block)
    {
        if (!m_title) {
            report(block, QCoreApplication::translate("Import",
                                                      "An abstract without a title before it was left out."));
            return;
        }
        Paper paper;
        paper.title = cleanTitle(m_title->text);
        paper.abstract = cleanAbstract(block.text);
        LinkCollection links(paper.arxivId);
        links.addFromText(paper.abstract);
        paper.links = links.links();
        m_title.reset();
        ++m_position;
        m_contents.entries.append({.paper = std::move(paper),
                                   .appearance = {.digest = m_digest, .position = m_position, .upvotes = {}},
                                   .authority = Authority::PageText});
    }

    void reportTitleWithoutAbstract()
    {
        if (!m_title)
            return;
        report(*m_title, QCoreApplication::translate(
                             "Import", "The title “%1” has no abstract after it and was left out.")
                             .arg(m_title->text));
        m_title.reset();
    }

    void report(const PageBlock &block, const QString &reason)
    {
        m_contents.problems.append(
            {.place = QCoreApplication::translate("Import", "line %1").arg(block.line), .reason = reason});
    }

    ReadOptions m_options;
    DigestKey m_digest;
    DigestContents m_contents;
    std::optional<PageBlock> m_title;
    /// A day stands in the head of the page; elsewhere such a line would be a title.
    bool m_dayMayFollow = true;
    int m_position = 0;
};

QString unixLines(const QByteArray &source)
{
    QString text = QString::fromUtf8(source);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace

bool looksLikePageText(const QByteArray &source)
{
    // The first papers show it; a page may be long.
    static constexpr qsizetype enough = 65536;
    const QString text = unixLines(source.first(std::min(source.size(), enough)));
    return !looksLikeWebPage(source) && !PagePairing({}).pair(pageBlocks(text)).entries.isEmpty();
}

Result<DigestContents> readPageText(const QByteArray &source, const ReadOptions &options)
{
    if (looksLikeWebPage(source)) {
        return failure(QCoreApplication::translate(
            "Import", "This is the HTML of a web page, not its text. Open the page in a browser, select "
                      "all, copy, and paste the text."));
    }
    DigestContents contents = PagePairing(options).pair(pageBlocks(unixLines(source)));
    if (contents.entries.isEmpty()) {
        return failure(QCoreApplication::translate(
            "Import", "No paper was found. A copied page has the title of a paper in one line and its "
                      "abstract in the next."));
    }
    return contents;
}

} // namespace broadsheet
