#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet::testing {

/// The full path of a real file, or an empty text when the folder of real data (shared/data beside the
/// checkout) is not there. Tests then call QSKIP and name what is missing.
QString realDataPath(const QString &relativePath);

/// The whole content; fails the program when the file cannot be read.
QByteArray readFile(const QString &path);

} // namespace broadsheet::testing

/// Ends the test as skipped when the real data is absent.
#define REQUIRE_REAL_DATA(variable, relativePath)                                                            \
    const QString variable = broadsheet::testing::realDataPath(QStringLiteral(relativePath));                \
    if (variable.isEmpty())                                                                                  \
    QSKIP("The real data (../shared/data/" relativePath ") is not beside this checkout.")
