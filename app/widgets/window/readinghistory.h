#pragma once

#include "domain/paperid.h"

#include <QList>

#include <optional>

namespace broadsheet {

/// The papers that were read, in the order of reading, and a place among them, as browsers keep pages.
class ReadingHistory final
{
public:
    /// A paper that is read now. What was ahead is forgotten, unless it is the paper one stands on already.
    void visit(PaperId paper);
    /// A paper that is not there any more.
    void forget(PaperId paper);

    /// Nothing at the ends.
    std::optional<PaperId> goBack();
    std::optional<PaperId> goForward();
    bool isEmpty() const { return m_papers.isEmpty(); }
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_papers.size(); }

private:
    QList<PaperId> m_papers;
    qsizetype m_place = -1;
};

} // namespace broadsheet
