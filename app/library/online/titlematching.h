#pragma once

#include "domain/digestentry.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// The one of the papers found whose title agrees with this one so well that it must be the same paper:
/// nine words of ten, and no other paper agrees as well. Nothing when none does, or two do. Papers without an
/// arXiv id are passed over.
std::optional<DigestEntry> matchingTitle(const QString &title, const QList<DigestEntry> &found);

} // namespace broadsheet
