#include "text/titleagreement.h"

#include "text/foldedtext.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {

double titleAgreement(QStringView one, QStringView other)
{
    QStringList oneWords = foldedWords(one);
    QStringList otherWords = foldedWords(other);
    const qsizetype longer = std::max(oneWords.size(), otherWords.size());
    if (longer == 0)
        return 0;
    oneWords.sort();
    otherWords.sort();
    QStringList common;
    std::set_intersection(oneWords.cbegin(), oneWords.cend(), otherWords.cbegin(), otherWords.cend(),
                          std::back_inserter(common));
    return static_cast<double>(common.size()) / static_cast<double>(longer);
}

} // namespace broadsheet
