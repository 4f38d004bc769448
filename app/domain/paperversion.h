#pragma once

#include "domain/paperid.h"

#include <QString>

namespace broadsheet {

enum class VersionKind { Preprint, Published };

/// Another paper of the library that is the same work: the preprint of what was published, or the other way
/// round.
struct PaperVersion
{
    PaperId id = {};
    VersionKind kind = VersionKind::Preprint;
    /// The journal or proceedings, or the arXiv id; may be empty.
    QString where = {};
    QString citationKey = {};

    friend bool operator==(const PaperVersion &, const PaperVersion &) = default;
};

} // namespace broadsheet
