#pragma once

namespace broadsheet {

/// How far what a source says of a paper is to be trusted, the least first. Where two sources differ, the
/// later one of this list counts, whichever came first into the library.
enum class Authority {
    /// A newsletter in Markdown; its texts may be translations.
    Newsletter,
    /// A copied page: no ids, damaged mathematics.
    PageText,
    /// Files that collectors made of other sources.
    Archive,
    /// Someone's bibliography.
    Bibliography,
    NewsFeed,
    HuggingFace,
    Arxiv,
};

} // namespace broadsheet
