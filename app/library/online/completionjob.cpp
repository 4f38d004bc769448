#include "library/online/completionjob.h"

#include <utility>

namespace broadsheet {

QString papersWithoutIds()
{
    // arXiv's papers are those that have a PDF.
    return QStringLiteral("-has:pdf");
}

void CompletionJob::cancel()
{
    if (!std::exchange(m_isCancelled, true))
        emit cancelled();
}

} // namespace broadsheet
