#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace broadsheet {

/// An address in running text.
struct FoundAddress
{
    /// In UTF-16 units; the stretch of text that spells the address, without punctuation around it.
    qsizetype position = 0;
    qsizetype length = 0;
    /// With its scheme, and with the escapes of TeX undone.
    QString address;

    friend bool operator==(const FoundAddress &, const FoundAddress &) = default;
};

/// The http and https addresses of a text, and bare ones of well-known hosts (`www.`, `github.com/...`), in
/// order. Punctuation, quotes and braces that only surround an address are left out; parentheses that
/// belong to it stay.
QList<FoundAddress> findAddresses(QStringView text);

} // namespace broadsheet
