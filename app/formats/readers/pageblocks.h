#pragma once

#include <QList>
#include <QString>

namespace broadsheet {

/// A stretch of a copied page: a title, an abstract, or something the page says around them.
struct PageBlock
{
    /// Where it begins, counted from one.
    int line = 0;
    QString text;

    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

/// The blocks of a copied page. A block is one line, or the lines between two empty ones where they are
/// certainly one text that was hard-wrapped.
QList<PageBlock> pageBlocks(const QString &page);

} // namespace broadsheet
