#pragma once

#include "storefixture.h"

namespace broadsheet::testing {

/// A store in which whatever is done becomes a step that can be taken back, and that tells all that it holds.
class SteppedStore final
{
public:
    SteppedStore();

    PaperStore &store() { return *m_store; }
    ImportedEntries takeAsStep(const QList<DigestEntry> &entries);
    EditOutcome edit(const MarksEdit &edit);
    Result<EditOutcome> tryEdit(const MarksEdit &edit);
    /// All that is recorded, and what follows from it.
    QStringList state();
    /// Without the names by which papers are recognised: an import that changes nothing else is no step, but
    /// remembers these.
    QStringList stateWithoutNames();
    qint64 number(const QString &sql) const;
    QList<PaperId> find(const QString &search);

    static QString labelOfImport(int added, int updated);
    static QString labelOfEdit(const MarksEdit &edit, int papers);

private:
    StoreFixture m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

Paper paperOf(const QString &title, const QString &arxivId = {});

} // namespace broadsheet::testing
