#include "formats/readers/jsonpages.h"

#include <QCoreApplication>

namespace broadsheet {

Result<QByteArray> joinedJsonPages(const QList<QByteArray> &pages)
{
    if (pages.size() == 1)
        return pages.first();
    QByteArrayList insides;
    for (const QByteArray &page : pages) {
        const QByteArray trimmed = page.trimmed();
        if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) {
            return failure(QCoreApplication::translate("Formats", "Page %1 of the list holds no papers.")
                               .arg(insides.size() + 1),
                           QString::fromUtf8(trimmed.left(200)));
        }
        if (const QByteArray inside = trimmed.mid(1, trimmed.size() - 2).trimmed(); !inside.isEmpty())
            insides.append(inside);
    }
    return '[' + insides.join(',') + ']';
}

} // namespace broadsheet
