#pragma once

namespace broadsheet::benchmarks {

/// Prints the memory of this program in megabytes: resident, its proportional share of what programs have in
/// common, and the most that was ever resident.
void printMemory();

} // namespace broadsheet::benchmarks
