#include "shellcompletion.h"

#include "cli/commands.h"
#include "cli/usage.h"

#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool takesFiles(const QString &synopsis)
{
    return synopsis.contains("FILE"_L1);
}

QStringList optionNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(option.name);
    return names;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : allCommands())
        names.append(command.name);
    return names;
}

QList<Option> optionsOf(const Command &command)
{
    return command.options + commonOptions();
}

/// In single quotes, where only these mean anything themselves.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashCaseOf(const Command &command)
{
    QStringList lines{u"        %1)"_s.arg(command.name)};
    for (const Option &option : command.options) {
        if (!option.values.isEmpty())
            lines.append(u"            values[%1]=%2"_s.arg(option.name, quoted(option.values.join(u' '))));
    }
    lines.append(u"            options=%1"_s.arg(quoted(optionNames(optionsOf(command)).join(u' '))));
    if (takesFiles(command.synopsis))
        lines.append(u"            files=yes"_s);
    lines.append(u"            ;;"_s);
    return lines.join(u'\n');
}

/// Square brackets and colons divide the parts of what `_arguments` is given.
QString zshText(QString text)
{
    return text.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
}

QString zshArgument(const Option &option)
{
    QString argument = u"%1[%2]"_s.arg(option.name, zshText(option.explanation));
    if (!option.values.isEmpty())
        argument += u":%1:(%2)"_s.arg(option.valueName.toLower(), option.values.join(u' '));
    else if (!option.valueName.isEmpty())
        argument +=
            u":%1:%2"_s.arg(option.valueName.toLower(), takesFiles(option.valueName) ? u"_files"_s : u" "_s);
    return quoted(argument);
}

QString zshCaseOf(const Command &command)
{
    QStringList arguments;
    for (const Option &option : optionsOf(command))
        arguments.append(zshArgument(option));
    if (takesFiles(command.synopsis))
        arguments.append(quoted(u"*:file:_files"_s));
    return u"        %1)\n            _arguments %2\n            ;;"_s.arg(
        command.name, arguments.join(u" \\\n                "_s));
}

QString fishOption(const QString &condition, const Option &option)
{
    QString line = u"complete -c broadsheet -n %1 -l %2 -d %3"_s.arg(quoted(condition), option.name.mid(2),
                                                                     quoted(option.explanation));
    if (!option.values.isEmpty())
        line += u" -x -a "_s + quoted(option.values.join(u' '));
    else if (takesFiles(option.valueName))
        line += u" -r -F"_s;
    else if (!option.valueName.isEmpty())
        line += u" -x"_s;
    return line;
}

} // namespace

QString bashCompletion()
{
    QStringList cases;
    for (const Command &command : allCommands())
        cases.append(bashCaseOf(command));
    return uR"(# Completes the commands and options of broadsheet in bash.
_broadsheet()
{
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
    local command='' options='' files='' word
    local -A values
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$word" in
            -*) ;;
            *) command="$word"; break ;;
        esac
    done
    case "$command" in
        '')
            options=%1
            files=yes
            ;;
%2
        *)
            files=yes
            ;;
    esac
    case "$previous" in
        --library|--output|--screenshot)
            options=''
            files=yes
            ;;
        --*)
            if [ -n "${values[$previous]-}" ]; then
                options="${values[$previous]}"
                files=''
            fi
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    if [ -n "$files" ] && [[ "$current" != -* ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _broadsheet broadsheet
)"_s.arg(quoted((optionNames(programOptions()) + commandNames()).join(u' ')), cases.join(u'\n'));
}

QString zshCompletion()
{
    QStringList commands;
    QStringList cases;
    QStringList options;
    for (const Command &command : allCommands()) {
        commands.append(u"        "_s + quoted(command.name + u':' + zshText(command.summary)));
        cases.append(zshCaseOf(command));
    }
    for (const Option &option : programOptions())
        options.append(zshArgument(option));
    return uR"(#compdef broadsheet
# Completes the commands and options of broadsheet in zsh.

_broadsheet_commands()
{
    local -a commands=(
%1
    )
    _describe -t commands command commands
    _files
}

_broadsheet()
{
    local state line
    _arguments -C %2 \
        '1: :_broadsheet_commands' '*:: :->words'
    [[ $state == words ]] || return
    case $line[1] in
%3
        *) _files ;;
    esac
}

_broadsheet "$@"
)"_s.arg(commands.join(u'\n'), options.join(u" \\\n        "_s), cases.join(u'\n'));
}

QString fishCompletion()
{
    QStringList lines{u"# Completes the commands and options of broadsheet in fish."_s};
    for (const Option &option : programOptions())
        lines.append(fishOption(u"__fish_use_subcommand"_s, option));
    for (const Command &command : allCommands()) {
        lines.append(u"complete -c broadsheet -n __fish_use_subcommand -a %1 -d %2"_s.arg(
            command.name, quoted(command.summary)));
        const QString condition = u"__fish_seen_subcommand_from "_s + command.name;
        if (!takesFiles(command.synopsis))
            lines.append(u"complete -c broadsheet -n %1 -f"_s.arg(quoted(condition)));
        for (const Option &option : optionsOf(command))
            lines.append(fishOption(condition, option));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace broadsheet
