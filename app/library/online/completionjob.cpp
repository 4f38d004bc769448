#include "library/online/completionjob.h"

namespace broadsheet {

QString papersWithoutIds()
{
    // arXiv's papers are those that have a PDF.
    return QStringLiteral("-has:pdf");
}

} // namespace broadsheet
