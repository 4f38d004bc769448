#include "formats/readers/jsonpages.h"

#include "fuzzing.h"

using namespace broadsheet;
using namespace broadsheet::fuzzing;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto joined = joinedJsonPages(source.split('\0'));
    require(joined || !joined.error().message.isEmpty(), "an error says what is wrong");
    return 0;
}
