#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QList>
#include <QString>

namespace broadsheet {

class Database;

/// Tags and the papers that have them. A tag is there as long as a paper has it. Every change yields the
/// papers that it has really changed.
class TagsTable final
{
public:
    explicit TagsTable(Database &database) : m_database(database) {}

    /// The tag as it is spelled in the library, or as given when it is not there.
    Result<QString> spelling(const QString &tag);
    Result<QList<PaperId>> add(const QString &tag, const QList<PaperId> &papers);
    Result<QList<PaperId>> remove(const QString &tag, const QList<PaperId> &papers);

private:
    /// A tag is there as long as a paper has it.
    Result<void> forgetIfUnused(const QString &tag);

    Database &m_database;
};

} // namespace broadsheet
