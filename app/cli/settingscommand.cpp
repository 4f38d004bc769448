#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/waiting.h"
#include "library/library.h"
#include "library/online/online.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

void print(const OnlineSettings &settings, const QStringList &names, Console &console)
{
    for (const QString &name : names)
        console.print(name + u'=' + onlineSettingValue(settings, name));
}

ExitStatus run(CommandContext &context, const Arguments &arguments)
{
    const QStringList &words = arguments.words();
    if (words.size() > 2)
        return wrongUsage(context, Text::tr("A setting has one value; put it into quotation marks."));
    if (!words.isEmpty() && !onlineSettingNames().contains(words.first())) {
        return wrongUsage(context, Text::tr("There is no setting “%1”. There are %2.")
                                       .arg(words.first(), onlineSettingNames().join(", "_L1)));
    }
    const auto library = Library::open(context.libraryFile, context.clock);
    if (!library)
        return failed(context, library.error());
    Online online(**library, context.online);
    const auto settings =
        waitFor(words.size() == 2 ? online.set(words.first(), words.last()) : online.readSettings());
    if (!settings)
        return failed(context, settings.error());
    print(*settings, words.isEmpty() ? onlineSettingNames() : words.mid(0, 1), context.console);
    return ExitStatus::Done;
}

} // namespace

Command settingsCommand()
{
    return {.name = u"settings"_s,
            .synopsis = u"[NAME [VALUE]]"_s,
            .summary = Text::tr("Shows or changes what is set about the network."),
            .options = {},
            .run = run};
}

} // namespace broadsheet
