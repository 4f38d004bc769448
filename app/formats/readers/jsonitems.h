#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace broadsheet {

/// One element of a JSON array as it stands in the source.
struct JsonItem
{
    QByteArray json;
    /// Where it begins, counted from one.
    int line = 0;
    /// False when the source ends inside it.
    bool complete = true;
};

/// Divides the array that a source begins with into its elements without understanding them, so that
/// elements before and after a damaged one can still be read. Empty when the source begins with no array.
QList<JsonItem> jsonItems(const QByteArray &source);

} // namespace broadsheet
