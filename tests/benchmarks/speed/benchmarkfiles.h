#pragma once

#include <QString>

namespace broadsheet::benchmarks {

/// A file in the folder where benchmarks keep what takes long to make.
QString benchmarkFile(const QString &name);

/// Removes a database and what SQLite keeps beside it.
void removeDatabase(const QString &fileName);

/// Gives a finished file its name, so that only whole ones are found again.
void putInPlace(const QString &unfinished, const QString &fileName);

} // namespace broadsheet::benchmarks
