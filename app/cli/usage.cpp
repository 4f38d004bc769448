#include "cli/usage.h"

#include "cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

struct Entry
{
    QString name;
    QString explanation;
};

/// Two columns, the first as wide as its widest name.
QStringList aligned(const QList<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, entry.name.size());
    QStringList lines;
    for (const Entry &entry : entries)
        lines.append("  "_L1 + entry.name.leftJustified(width + 2) + entry.explanation);
    return lines;
}

QList<Entry> entriesOf(const QList<Option> &options)
{
    QList<Entry> entries;
    for (const Option &option : options)
        entries.append({u"%1 %2"_s.arg(option.name, option.valueName).trimmed(), option.explanation});
    return entries;
}

} // namespace

QList<Option> commonOptions()
{
    return {{u"--library"_s, u"FILE"_s,
             Text::tr("The library to use, instead of your own or $BROADSHEET_LIBRARY.")},
            {u"--help"_s, {}, Text::tr("Show this help.")}};
}

QList<Option> programOptions()
{
    return QList<Option>{
               {u"--screenshot"_s, u"OUT.png"_s, Text::tr("Open the window, save a picture of it, and end.")},
               {u"--version"_s, {}, Text::tr("Show the version.")}} +
           commonOptions();
}

QString programUsage()
{
    QList<Entry> entries;
    for (const Command &command : allCommands())
        entries.append({u"%1 %2"_s.arg(command.name, command.synopsis).trimmed(), command.summary});
    QStringList lines{Text::tr("Broadsheet reads daily paper digests."), {}};
    lines += aligned({{u"broadsheet [FILE...]"_s, Text::tr("Opens the window; imports the files first.")},
                      {u"broadsheet COMMAND"_s, Text::tr("Does one thing without a window.")}});
    lines += {{}, Text::tr("Commands:")};
    lines += aligned(entries);
    lines += {{}, Text::tr("Options:")};
    lines += aligned(entriesOf(programOptions()));
    lines += {{},
              Text::tr("A paper's ID is its number in the list, its arXiv id, or its "
                       "citation key."),
              Text::tr("“broadsheet COMMAND --help” tells more about a command.")};
    return lines.join(u'\n');
}

QString commandUsage(const Command &command)
{
    QStringList lines{
        u"broadsheet %1 %2"_s.arg(command.name, command.synopsis).trimmed(), {}, command.summary, {}};
    lines += aligned(entriesOf(command.options + commonOptions()));
    return lines.join(u'\n');
}

} // namespace broadsheet
