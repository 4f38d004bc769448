#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet::testing {

/// A change to the disk that fails; see failingcalls.cpp.
struct DiskFault
{
    enum class Duration { Once, Ever };

    /// Which one, counted from one. None fails at 0.
    int call = 0;
    /// Such as EIO.
    int error = 0;
    Duration duration = Duration::Once;
};

struct ProgramRun
{
    /// Not crashed and not stuck.
    bool ended = false;
    int status = -1;
    QByteArray output;
    QByteArray messages;
    /// How often the disk was to be changed, where that was counted.
    int calls = 0;
};

/// Runs the program on library.sqlite in the folder, where names of files are looked for as well. It is
/// killed after so many milliseconds, if it is still there.
ProgramRun runProgram(const QStringList &words, const QString &folder,
                      const std::optional<DiskFault> &fault = std::nullopt, int milliseconds = 120'000);

void writeFile(const QString &fileName, const QByteArray &content);

} // namespace broadsheet::testing

Q_DECLARE_METATYPE(broadsheet::testing::DiskFault)
