#include "storage/idlist.h"

#include "storage/statement.h"

namespace broadsheet {

QVariant idList(const QList<PaperId> &papers)
{
    QString json;
    json.reserve(papers.size() * 8 + 2);
    json += u'[';
    for (const PaperId paper : papers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(paper.number);
    }
    json += u']';
    return json;
}

PaperId idFromRow(const Statement &row)
{
    return {row.value(0).toLongLong()};
}

} // namespace broadsheet
