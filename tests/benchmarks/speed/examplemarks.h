#pragma once

namespace broadsheet {

class Library;

namespace benchmarks {

/// Stars, reads, tags, lists and notes papers all over the library, so that searches for marks find some.
void markExamples(Library &library);

} // namespace benchmarks

} // namespace broadsheet
