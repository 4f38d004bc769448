#include "domain/literalsearch.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

QString literalSearch(const QString &words)
{
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const bool isPlain =
            std::all_of(part.cbegin(), part.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
        if (!isPlain || part == "OR"_L1)
            part = u'"' + part.remove(u'"') + u'"';
    }
    return parts.join(u' ');
}

} // namespace broadsheet
