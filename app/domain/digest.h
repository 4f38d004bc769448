#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

namespace broadsheet {

/// Which digest: a name and its day. A digest without a known day has an invalid date.
struct DigestKey
{
    /// The name of the series, such as "Daily Papers".
    QString name;
    QDate date;

    friend bool operator==(const DigestKey &, const DigestKey &) = default;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::DigestKey)
