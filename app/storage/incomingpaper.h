#pragma once

#include "domain/digestentry.h"
#include "storage/storedpaper.h"
#include "text/citationkeyformula.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace broadsheet {

/// A paper that a source tells of, with all that writing it needs and that can be found out without looking
/// into the library.
struct IncomingPaper
{
    StoredPaper told;
    /// By which the paper is recognised; see namesOf().
    QStringList names;
    /// The key that it asks for, should it be new.
    QString wishedKey;
    /// The values of its row; see contentValues().
    QVariantList values;
};

/// Takes its time, and may be called on any thread.
IncomingPaper incomingPaper(const DigestEntry &entry, const CitationKeyFormula &formula);

} // namespace broadsheet
