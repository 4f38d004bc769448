#include "formats/readers/pagepairing.h"

#include "formats/readers/linkcollection.h"
#include "formats/readers/pagefurniture.h"
#include "text/textcleaning.h"

#include <QCoreApplication>

#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// No title is longer, no abstract shorter. Between the two the place decides.
constexpr qsizetype longestTitle = 250;
constexpr qsizetype shortestAbstract = 90;

bool holdsNextCard(const QStringList &lines)
{
    return nextCardStart(lines) < lines.size();
}

} // namespace

PagePairing::PagePairing(const ReadOptions &options) : m_options(options)
{
    m_digest.name = u"Daily Papers"_s;
    m_digest.date = options.digestDate.value_or(QDate());
}

DigestContents PagePairing::pair(const QList<PageBlock> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString &text = blocks.at(i).text;
        const PageBlock *next = i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr;
        switch (pageLineKind(text)) {
        case PageLine::Furniture:
            m_lines.append(text);
            break;
        case PageLine::SubmittedBy:
            m_lines.append(next ? text + u' ' + next->text : text);
            ++i;
            break;
        case PageLine::PageName:
            beginPage();
            break;
        case PageLine::Text:
            readText(blocks.at(i), next);
        }
    }
    takeLinesBehind(std::exchange(m_lines, {}));
    finishTitle();
    return std::move(m_contents);
}

void PagePairing::beginPage()
{
    takeLinesBehind(std::exchange(m_lines, {}));
    finishTitle();
    m_layout = Layout::Unknown;
    m_dayMayFollow = true;
    m_position = 0;
}

void PagePairing::readText(const PageBlock &block, const PageBlock *next)
{
    if (m_dayMayFollow && readDay(block))
        return;
    if (isAbstract(block, next))
        takeAbstract(block);
    else
        takeTitle(block);
}

bool PagePairing::readDay(const PageBlock &block)
{
    const std::optional<QDate> day = pageDay(block.text, m_options.today);
    if (!day)
        return false;
    if (!m_options.digestDate)
        m_digest.date = *day;
    m_dayMayFollow = false;
    return true;
}

bool PagePairing::isAbstract(const PageBlock &block, const PageBlock *next) const
{
    if (block.text.size() > longestTitle)
        return true;
    if (block.text.size() < shortestAbstract || !m_title)
        return false;
    if (m_layout == Layout::CardBeforeTitle && holdsNextCard(m_lines))
        return false;
    const bool abstractFollows = next && next->text.size() > longestTitle;
    static constexpr QStringView sentenceEnds = u".!?";
    return !abstractFollows || sentenceEnds.contains(block.text.back());
}

void PagePairing::takeTitle(const PageBlock &block)
{
    const QStringList lines = std::exchange(m_lines, {});
    if (m_layout == Layout::Unknown)
        m_layout = holdsNextCard(lines) ? Layout::CardBeforeTitle : Layout::CardBehind;
    const qsizetype own = m_layout == Layout::CardBeforeTitle ? nextCardStart(lines) : lines.size();
    takeLinesBehind(lines.first(own));
    finishTitle();
    m_title = block;
    m_titleLines = lines.sliced(own);
    m_dayMayFollow = false;
}

void PagePairing::takeAbstract(const PageBlock &block)
{
    if (!m_title) {
        report(block,
               QCoreApplication::translate("Import", "An abstract without a title before it was left out."));
        return;
    }
    m_titleLines += std::exchange(m_lines, {});
    append(block.text);
}

/// The lines belong to the paper before them, whether it has its abstract yet or not.
void PagePairing::takeLinesBehind(const QStringList &lines)
{
    if (m_title)
        m_titleLines += lines;
    else if (m_position > 0)
        takePageCard(m_contents.entries.last(), readPageCard(lines));
}

/// A title without an abstract is a paper when the page says of it what it only says of papers.
void PagePairing::finishTitle()
{
    if (!m_title)
        return;
    if (readPageCard(m_titleLines).isOfPaper) {
        append({});
        return;
    }
    report(*m_title,
           QCoreApplication::translate("Import", "The title “%1” has no abstract after it and was left out.")
               .arg(m_title->text));
    m_title.reset();
    m_titleLines.clear();
}

void PagePairing::append(const QString &abstract)
{
    Paper paper;
    paper.title = cleanTitle(m_title->text);
    if (paper.title.isEmpty()) {
        report(*m_title, QCoreApplication::translate("Import", "It has no title."));
        m_title.reset();
        m_titleLines.clear();
        return;
    }
    paper.abstract = cleanAbstract(abstract);
    LinkCollection links(paper.arxivId);
    links.addFromText(paper.abstract);
    paper.links = links.links();
    ++m_position;
    m_contents.entries.append({.paper = std::move(paper),
                               .appearance = {.digest = m_digest, .position = m_position, .upvotes = {}},
                               .authority = Authority::PageText});
    takePageCard(m_contents.entries.last(), readPageCard(m_titleLines));
    m_title.reset();
    m_titleLines.clear();
}

void PagePairing::report(const PageBlock &block, const QString &reason)
{
    m_contents.problems.append(
        {.place = QCoreApplication::translate("Import", "line %1").arg(block.line), .reason = reason});
}

} // namespace broadsheet
