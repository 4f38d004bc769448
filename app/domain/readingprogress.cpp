#include "domain/readingprogress.h"

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// In the order of the numbers.
constexpr std::array<QLatin1StringView, 3> names{"to-read"_L1, "reading"_L1, "done"_L1};

} // namespace

QString readingProgressName(ReadingProgress progress)
{
    return names.at(static_cast<std::size_t>(progress));
}

std::optional<ReadingProgress> readingProgressFromName(QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(ReadingProgress(found - names.begin()));
}

ReadingProgress nextProgress(ReadingProgress progress)
{
    return progress == ReadingProgress::Done ? ReadingProgress::ToRead
                                             : ReadingProgress(static_cast<int>(progress) + 1);
}

} // namespace broadsheet
