#include "cli/outcome.h"

#include "base/logging.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

ExitStatus failed(CommandContext &context, const Error &error)
{
    if (!error.detail.isEmpty())
        qCInfo(commandLineLog).noquote() << error.detail;
    context.console.report(u"broadsheet: "_s + error.message);
    return ExitStatus::Failed;
}

ExitStatus wrongUsage(CommandContext &context, const QString &reason)
{
    const QString program = context.command.isEmpty() ? u"broadsheet"_s : u"broadsheet "_s + context.command;
    context.console.report(u"%1: %2"_s.arg(program, reason));
    context.console.report(
        QCoreApplication::translate("CommandLine", "For more, run: %1").arg(program + u" --help"_s));
    return ExitStatus::WrongUsage;
}

} // namespace broadsheet
