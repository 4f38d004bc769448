#include "text/texgroups.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Deeper groups are no text but an attack on the stack of whoever reads them one inside the other.
constexpr int deepestGroup = 50;

} // namespace

std::optional<TexGroup> texGroupAt(QStringView text, qsizetype start)
{
    if (start >= text.size() || text[start] != u'{')
        return std::nullopt;
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'{') {
            if (++depth > deepestGroup)
                return std::nullopt;
        } else if (text[i] == u'}' && --depth == 0) {
            return TexGroup{text.sliced(start + 1, i - start - 1), i + 1};
        }
    }
    return std::nullopt;
}

qsizetype optionalArgumentEnd(QStringView text, qsizetype start)
{
    /// Brackets further apart than this belong to prose.
    static constexpr qsizetype longest = 100;
    if (start >= text.size() || text[start] != u'[')
        return start;
    const qsizetype length = text.sliced(start, std::min(longest, text.size() - start)).indexOf(u']');
    return length < 0 ? start : start + length + 1;
}

qsizetype commandNameEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() &&
           ((text[end] >= u'a' && text[end] <= u'z') || (text[end] >= u'A' && text[end] <= u'Z')))
        ++end;
    return end;
}

} // namespace broadsheet
