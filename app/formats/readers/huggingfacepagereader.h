#pragma once

#include "formats/readers/reader.h"

namespace broadsheet {

// A saved page of huggingface.co: the Daily Papers of a day, week or month, or the page of one paper. Its
// papers stand as JSON in an attribute; scripts are never run.

/// Whether the source is an HTML page, of whatever site.
bool looksLikeWebPage(const QByteArray &source);

/// Reads such a page. One without papers, such as a login page, is an error that says so.
Result<DigestContents> readHuggingFacePage(const QByteArray &source, const ReadOptions &options);

} // namespace broadsheet
