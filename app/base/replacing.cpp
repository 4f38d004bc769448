#include "base/replacing.h"

#include <filesystem>

namespace broadsheet {

std::error_code replaceKeeping(const QString &present, const QString &newer, const QString &kept)
{
    const std::filesystem::path place(present.toStdU16String());
    const std::filesystem::path second(kept.toStdU16String());
    std::error_code error;
    std::filesystem::create_hard_link(place, second, error);
    const bool isLinked = !error;
    if (!isLinked) {
        std::filesystem::rename(place, second, error);
        if (error)
            return error;
    }
    std::filesystem::rename(newer.toStdU16String(), place, error);
    if (error) {
        std::error_code undoing;
        if (isLinked)
            std::filesystem::remove(second, undoing);
        else
            std::filesystem::rename(second, place, undoing);
    }
    return error;
}

} // namespace broadsheet
