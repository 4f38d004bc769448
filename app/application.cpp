#include "application.h"

#include "cli/commandline.h"
#include "cli/librarylocation.h"
#include "translators.h"
#include "windowedapplication.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsAfterProgramName(int argc, char **argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    return words;
}

/// Nothing when a pipe or a file is behind the descriptor.
std::optional<int> terminalColumns(int fileDescriptor)
{
    winsize size{};
    if (::ioctl(fileDescriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

OnlineSetup onlineSetup()
{
    return {.version = QCoreApplication::applicationVersion(), .cacheFolder = cacheFolder()};
}

int runInTerminal(int argc, char **argv, const QStringList &words)
{
    QCoreApplication application(argc, argv);
    installTranslators(application);

    QFile input;
    QFile output;
    QFile messages;
    // Only some commands read, and those take an input that is closed for an empty one.
    (void)input.open(stdin, QIODevice::ReadOnly);
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly) ||
        !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::Failed);
    Console console(input, output, messages);
    if (const std::optional<int> columns = terminalColumns(STDOUT_FILENO))
        console.setColumns(*columns);
    if (::isatty(STDERR_FILENO))
        console.setMessageTarget(MessageTarget::Terminal);
    return static_cast<int>(runCommandLine(words, console, systemClock(), onlineSetup()));
}

} // namespace

int runApplication(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"broadsheet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    const QStringList words = wordsAfterProgramName(argc, argv);
    if (frontOf(words) == Front::Terminal)
        return runInTerminal(argc, argv, words);
    const auto invocation = readWindowInvocation(words);
    return runWindow(argc, argv,
                     {.libraryFile = invocation->libraryFile,
                      .files = invocation->files,
                      .screenshotFile = invocation->screenshotFile,
                      .online = onlineSetup()});
}

} // namespace broadsheet
