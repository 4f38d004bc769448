#pragma once

#include "base/result.h"
#include "domain/paper.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace broadsheet {

/// One item of Hugging Face's paper lists, in any of the shapes since May 2024: `{"paper": {...}, ...}`
/// from the Daily Papers, or a flat paper from the list and page of all papers.
struct HuggingFaceItem
{
    Paper paper;
    /// The day on which it was in the Daily Papers; invalid when the item does not tell.
    QDate day;
    /// Whether it came from the Daily Papers rather than from a list of all papers.
    bool isDailyPaper = false;
};

/// Reads an item, or says in a sentence why it is not a paper. Authors whom Hugging Face hides are left
/// out.
tl::expected<HuggingFaceItem, QString> readHuggingFaceItem(const QJsonObject &item);

} // namespace broadsheet
