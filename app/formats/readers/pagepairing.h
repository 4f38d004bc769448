#pragma once

#include "formats/readers/pageblocks.h"
#include "formats/readers/pagecard.h"
#include "formats/readers/reader.h"

#include <optional>

namespace broadsheet {

/// Pairs the titles of a copied page with their abstracts and with what the page says beside them.
class PagePairing final
{
public:
    explicit PagePairing(const ReadOptions &options);

    DigestContents pair(const QList<PageBlock> &blocks);

private:
    /// Where votes and submitter stand: before the title, or behind title and abstract.
    enum class Layout { Unknown, CardBeforeTitle, CardBehind };

    void beginPage();
    void readText(const PageBlock &block, const PageBlock *next);
    bool readDay(const PageBlock &block);
    bool isAbstract(const PageBlock &block, const PageBlock *next) const;
    void takeTitle(const PageBlock &block);
    void takeAbstract(const PageBlock &block);
    void takeLinesBehind(const QStringList &lines);
    void finishTitle();
    void append(const QString &abstract);
    void report(const PageBlock &block, const QString &reason);

    ReadOptions m_options;
    DigestKey m_digest;
    DigestContents m_contents;
    std::optional<PageBlock> m_title;
    /// The lines beside the title that are known to be its own.
    QStringList m_titleLines;
    /// The lines since the last title or abstract.
    QStringList m_lines;
    Layout m_layout = Layout::Unknown;
    /// A day stands in the head of the page; elsewhere such a line would be a title.
    bool m_dayMayFollow = true;
    int m_position = 0;
};

} // namespace broadsheet
