#include "application.h"

#include "cli/commandline.h"
#include "cli/terminal.h"
#include "windowedapplication.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <cstdio>
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

int runInTerminal(int argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale(), u"broadsheet"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    QFile input;
    QFile output;
    QFile messages;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(STDOUT_FILENO, QIODevice::WriteOnly) ||
        !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::Failed);
    Console console(input, output, messages);
    if (const std::optional<int> columns = terminalColumns(STDOUT_FILENO))
        console.setColumns(*columns);
    if (terminalColumns(STDERR_FILENO))
        console.setMessageTarget(MessageTarget::Terminal);
    return static_cast<int>(runCommandLine(words, console, systemClock()));
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
                      .screenshotFile = invocation->screenshotFile});
}

} // namespace broadsheet
