#include "formats/readers/reader.h"
#include "fuzzing.h"

using namespace broadsheet;
using namespace broadsheet::fuzzing;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const ImportFormat format = *importFormatFromName(QStringLiteral(FUZZED_FORMAT));
    const QByteArray source(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto contents = readDigest(source, format, {.today = QDate(2026, 9, 14)});
    if (!contents) {
        require(!contents.error().message.isEmpty(), "an error says what is wrong");
        return 0;
    }
    for (const DigestEntry &entry : contents->entries) {
        require(!entry.paper.title.isEmpty(), "every paper has a title");
        require(!entry.paper.title.contains(u'\n'), "a title is one line");
        for (const Link &link : entry.paper.links)
            require(link.url.scheme() == "http"_L1 || link.url.scheme() == "https"_L1,
                    "links lead to the web");
    }
    for (const ReadProblem &problem : contents->problems)
        require(!problem.place.isEmpty() && !problem.reason.isEmpty(),
                "a problem names its place and reason");
    return 0;
}
