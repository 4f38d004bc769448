#include "cli/commandline.h"

#include "cli/commands.h"
#include "cli/librarylocation.h"
#include "cli/outcome.h"
#include "cli/usage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Qt's own options that are followed by a value, from the documentation of QGuiApplication and QApplication.
const QStringList &toolkitOptionsWithValue()
{
    static const QStringList options{u"-display"_s,       u"-geometry"_s,
                                     u"-icon"_s,          u"-platform"_s,
                                     u"-platformtheme"_s, u"-platformpluginpath"_s,
                                     u"-plugin"_s,        u"-qwindowgeometry"_s,
                                     u"-qwindowicon"_s,   u"-qwindowtitle"_s,
                                     u"-session"_s,       u"-style"_s,
                                     u"-stylesheet"_s,    u"-title"_s};
    return options;
}

bool takesValue(const QString &programOption)
{
    return programOption == "--library"_L1 || programOption == "--screenshot"_L1;
}

/// Takes Qt's options away from before the first word. After it, one dash may mean something else.
QStringList withoutToolkitOptions(const QStringList &words)
{
    QStringList kept;
    qsizetype index = 0;
    while (index < words.size() && words.at(index).startsWith(u'-') && words.at(index) != "--"_L1) {
        const QString &word = words.at(index);
        const qsizetype length = takesValue(word) || toolkitOptionsWithValue().contains(word) ? 2 : 1;
        if (word.startsWith("--"_L1) || (length == 1 && word != "-reverse"_L1))
            kept += words.mid(index, length);
        index += length;
    }
    return kept + words.mid(index);
}

/// The place of the first word that is neither an option nor its value; none after a bare `--`.
std::optional<qsizetype> firstWord(const QStringList &words)
{
    qsizetype index = 0;
    while (index < words.size() && words.at(index).startsWith(u'-')) {
        if (words.at(index) == "--"_L1)
            return std::nullopt;
        index += takesValue(words.at(index)) ? 2 : 1;
    }
    return index < words.size() ? std::optional(index) : std::nullopt;
}

std::optional<Command> commandNamed(const QString &name)
{
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

bool canBeFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || QFileInfo::exists(word);
}

/// The customary short forms work only before a command, where a word with one dash has no other meaning.
QStringList withLongOptions(QStringList words)
{
    for (QString &word : words) {
        if (word == "-h"_L1)
            word = u"--help"_s;
        else if (word == "-v"_L1)
            word = u"--version"_s;
    }
    return words;
}

ExitStatus runProgramOptions(const QStringList &words, CommandContext &context)
{
    const auto arguments = Arguments::read(withLongOptions(words), programOptions());
    if (!arguments)
        return wrongUsage(context, arguments.error());
    if (arguments->has(u"--version"_s)) {
        context.console.print(
            u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
        return ExitStatus::Done;
    }
    if (arguments->has(u"--help"_s)) {
        context.console.print(programUsage());
        return ExitStatus::Done;
    }
    const QString word = arguments->words().isEmpty() ? QString() : arguments->words().constFirst();
    const QString reason =
        word.startsWith(u'-') ? Text::tr("There is no option %1.") : Text::tr("There is no command “%1”.");
    return wrongUsage(context, reason.arg(word));
}

ExitStatus runCommand(const Command &command, const QStringList &words, CommandContext &context)
{
    context.command = command.name;
    const auto arguments = Arguments::read(words, command.options + commonOptions());
    if (!arguments)
        return wrongUsage(context, arguments.error());
    if (arguments->has(u"--help"_s)) {
        context.console.print(commandUsage(command));
        return ExitStatus::Done;
    }
    context.libraryFile = libraryFileName(arguments->value(u"--library"_s));
    return command.run(context, *arguments);
}

} // namespace

Front frontOf(const QStringList &words)
{
    const QStringList own = withoutToolkitOptions(words);
    const std::optional<qsizetype> first = firstWord(own);
    if (first && (commandNamed(own.at(*first)) || !canBeFile(own.at(*first))))
        return Front::Terminal;
    const auto arguments = Arguments::read(withLongOptions(own), programOptions());
    const bool asksForWindow = arguments && !arguments->has(u"--help"_s) && !arguments->has(u"--version"_s) &&
                               std::none_of(own.begin(), own.end(), [](const QString &word) {
                                   return word.startsWith(u'-') && !word.startsWith("--"_L1);
                               });
    return asksForWindow ? Front::Window : Front::Terminal;
}

tl::expected<WindowInvocation, QString> readWindowInvocation(const QStringList &words)
{
    const auto arguments = Arguments::read(withoutToolkitOptions(words), programOptions());
    if (!arguments)
        return tl::unexpected(arguments.error());
    return WindowInvocation{.libraryFile = libraryFileName(arguments->value(u"--library"_s)),
                            .files = arguments->words(),
                            .screenshotFile = arguments->value(u"--screenshot"_s).value_or(QString())};
}

ExitStatus runCommandLine(const QStringList &words, Console &console, const Clock &clock,
                          const OnlineSetup &online)
{
    CommandContext context{
        .command = {}, .libraryFile = {}, .console = console, .clock = clock, .online = online};
    QStringList own = withoutToolkitOptions(words);
    const std::optional<qsizetype> first = firstWord(own);
    const std::optional<Command> command = first ? commandNamed(own.at(*first)) : std::nullopt;
    if (command)
        own.removeAt(*first);
    const ExitStatus status = command ? runCommand(*command, own, context) : runProgramOptions(own, context);
    if (console.finishOutput())
        return status;
    return failed(context, {Text::tr("The results could not be written in full.")});
}

} // namespace broadsheet
