#pragma once

#include <QByteArrayView>
#include <QList>

namespace broadsheet {

// Divides JSON into its parts without understanding them, so that what stands before and after a damaged
// part can still be read. All views are into the source.

/// One value as it stands in the source.
struct JsonItem
{
    QByteArrayView json = {};
    /// Where it begins in the source, in bytes.
    qsizetype position = 0;
    /// False when the source ends inside it.
    bool complete = true;
};

/// A named value of an object. The name is as the source spells it, without its quotes.
struct JsonMember
{
    QByteArrayView name = {};
    JsonItem value = {};
};

/// The elements of the array that a source begins with; empty when it begins with no array.
QList<JsonItem> jsonItems(QByteArrayView source);

/// The members of the object that a source begins with, as far as they can be told apart.
QList<JsonMember> jsonMembers(QByteArrayView source);

/// Whether the source has one object in each line (JSON Lines) rather than one value over all lines.
bool hasJsonLines(QByteArrayView source);

/// The lines that are not empty.
QList<JsonItem> jsonLines(QByteArrayView source);

} // namespace broadsheet
