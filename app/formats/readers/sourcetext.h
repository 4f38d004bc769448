#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace broadsheet {

/// A source as the readers take it.
struct SourceText
{
    /// Valid UTF-8 without a byte order mark.
    QByteArray text;
    /// Lines, counted from one, that were not UTF-8 and are taken for Western European text (Latin-1), as old
    /// bibliographies are written in.
    QList<int> foreignLines = {};
};

/// The bytes as text. UTF-16 with a byte order mark is converted. Empty and binary bytes, and those that are
/// for the greater part not UTF-8, are an error that says so.
Result<SourceText> sourceText(const QByteArray &bytes);

} // namespace broadsheet
