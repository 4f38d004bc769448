#include "text/citationkey.h"

#include "text/citationkeyformula.h"

namespace broadsheet {

QString citationKeyStem(const QStringList &authors, int year, QStringView title, QStringView arxivId)
{
    return CitationKeyFormula::byDefault().stem(
        {.authors = authors, .year = year, .title = title.toString(), .arxivId = arxivId.toString()});
}

QString citationKeySuffix(int n)
{
    QString suffix;
    for (; n > 0; n = (n - 1) / 26)
        suffix.prepend(QChar(u'a' + (n - 1) % 26));
    return suffix;
}

} // namespace broadsheet
