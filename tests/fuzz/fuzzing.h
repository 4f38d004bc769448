#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What each target defines: takes bytes, and ends the program when something is wrong with what comes of
/// them. The name and the form are those of libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace broadsheet::fuzzing {

/// Ends the program when the condition does not hold.
inline void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "It does not hold that %s.\n", what);
    std::abort();
}

} // namespace broadsheet::fuzzing
