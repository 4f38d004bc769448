#include "formats/readers/reader.h"
#include "fuzzing.h"

using namespace broadsheet;
using namespace broadsheet::fuzzing;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto contents = readDigest(source, {.today = QDate(2026, 9, 14)});
    require(contents || !contents.error().message.isEmpty(), "an error says what is wrong");
    return 0;
}
