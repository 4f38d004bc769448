#pragma once

#include <QString>

namespace broadsheet {

// The full-text index also knows papers by their arXiv ids, so that these too are listed in the order of the
// list. Their parts are words that nobody types: each begins with a character for private use. See
// version3.cpp, which makes them the same way.

/// The words of an id or its beginning, such as "2509.123", which ends within a word, or "2509.", after which
/// a word begins. Empty when it has no letter and no digit.
QString identifierWords(const QString &arxivId);

/// The word that every paper has after those of its id.
QString lastIdentifierWord();

} // namespace broadsheet
