#pragma once

#include <QStringList>

namespace broadsheet::benchmarks {

/// Sixty searches as researchers type them.
const QStringList &typedQueries();

/// The same words for FTS5 alone, the last one as begun; empty for what only the search language of
/// Broadsheet knows.
QString rawExpression(const QString &typed);

} // namespace broadsheet::benchmarks
