#pragma once

#include <QString>

#include <optional>

namespace broadsheet::benchmarks {

/// The corpus as it is, or ten times as much made from it.
enum class LibrarySize { Corpus, TenTimes };

inline QString sizeName(LibrarySize size)
{
    return size == LibrarySize::Corpus ? QStringLiteral("82k") : QStringLiteral("820k");
}

inline std::optional<LibrarySize> sizeFromName(const QString &name)
{
    for (const LibrarySize size : {LibrarySize::Corpus, LibrarySize::TenTimes}) {
        if (sizeName(size) == name)
            return size;
    }
    return std::nullopt;
}

inline int copiesIn(LibrarySize size)
{
    return size == LibrarySize::Corpus ? 1 : 10;
}

} // namespace broadsheet::benchmarks
