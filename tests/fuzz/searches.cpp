#include "domain/searchparser.h"
#include "fuzzing.h"

using namespace broadsheet;
using namespace broadsheet::fuzzing;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString search =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    for (const WordMatch match : {WordMatch::Prefix, WordMatch::Whole}) {
        const auto parsed = parseSearch(search, match, QDate(2026, 9, 14));
        if (parsed)
            continue;
        const SearchMistake &mistake = parsed.error();
        require(!mistake.reason.isEmpty(), "a mistake has a reason");
        require(mistake.position >= 0 && mistake.position + mistake.length <= search.size(),
                "a mistake lies in the text");
    }
    return 0;
}
