#pragma once

#include "base/result.h"
#include "domain/authority.h"
#include "domain/paper.h"
#include "formats/readers/jsonvalue.h"

#include <QDate>
#include <QString>

namespace broadsheet {

/// What kind of list a paper comes from, as far as its own fields tell.
enum class JsonListKind {
    /// The Daily Papers of Hugging Face.
    DailyPapers,
    /// Another list of Hugging Face's papers.
    HuggingFace,
    Other,
};

/// One paper as Hugging Face or a collector spells it: `{"paper": {...}, ...}` from the Daily Papers in any
/// shape since May 2024, or a flat paper.
struct JsonPaper
{
    Paper paper;
    /// The day on which it was in the Daily Papers; invalid when it does not tell.
    QDate day;
    JsonListKind list = JsonListKind::Other;
    /// HuggingFace for what its interface answers, Archive for what collectors made of that or of arXiv's.
    Authority authority = Authority::Archive;
};

/// Reads a paper, or says in a sentence why it is none. Authors whom Hugging Face hides are left out.
tl::expected<JsonPaper, QString> readJsonPaper(JsonValue item);

} // namespace broadsheet
