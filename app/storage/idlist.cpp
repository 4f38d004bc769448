#include "storage/idlist.h"

#include "storage/native/statement.h"

namespace broadsheet {

namespace {

template <typename Item, typename NumberOf>
QVariant listOf(const QList<Item> &items, NumberOf numberOf)
{
    QString json;
    json.reserve(items.size() * 8 + 2);
    json += u'[';
    for (const Item &item : items) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(numberOf(item));
    }
    json += u']';
    return json;
}

} // namespace

QVariant idList(const QList<PaperId> &papers)
{
    return listOf(papers, [](PaperId paper) { return paper.number; });
}

QVariant numberList(const QList<qint64> &numbers)
{
    return listOf(numbers, [](qint64 number) { return number; });
}

PaperId idFromRow(const Statement &row)
{
    return {row.value(0).toLongLong()};
}

} // namespace broadsheet
