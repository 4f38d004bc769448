#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::testing {

/// What bibutils has understood of one record.
struct ModsRecord
{
    QString key;
    QString title;
    /// Given name, family name and suffix, one after the other.
    QStringList authors;
    QString arxivId;
};

/// The records of a collection in MODS, the XML that bibutils converts to.
QList<ModsRecord> readModsRecords(const QByteArray &xml);

} // namespace broadsheet::testing
