#include "manpage.h"

#include "cli/commands.h"
#include "cli/usage.h"

#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// For roff, in which a backslash commands, a hyphen is not a minus, and a line with a dot or an apostrophe
/// at its beginning is a request.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QStringList optionLines(const QList<Option> &options)
{
    QStringList lines;
    for (const Option &option : options) {
        lines.append(u".TP"_s);
        lines.append(option.valueName.isEmpty()
                         ? u".B %1"_s.arg(roff(option.name))
                         : u".BI \"%1 \" %2"_s.arg(roff(option.name), roff(option.valueName)));
        lines.append(roff(option.explanation));
    }
    return lines;
}

QStringList commandLines()
{
    QStringList lines;
    for (const Command &command : allCommands()) {
        lines.append(u".SS \"%1\""_s.arg(roff((command.name + u' ' + command.synopsis).trimmed())));
        lines.append(roff(command.summary));
        lines += optionLines(command.options);
    }
    return lines;
}

} // namespace

QString manualPage(const QString &written, const QString &version, const QString &date)
{
    QString page = written;
    return page.replace("@COMMANDS@"_L1, commandLines().join(u'\n'))
        .replace("@OPTIONS@"_L1, optionLines(programOptions()).join(u'\n'))
        .replace("@VERSION@"_L1, version)
        .replace("@DATE@"_L1, date);
}

} // namespace broadsheet
