#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

tl::expected<Arguments, QString> Arguments::read(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        if (word == "--"_L1) {
            arguments.m_words += words.sliced(index + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            arguments.m_words.append(word);
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const bool valueAttached = name.size() < word.size();
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&name](const Option &known) { return known.name == name; });
        if (option == options.end())
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "There is no option %1.").arg(name));
        if (option->valueName.isEmpty() && valueAttached)
            return tl::unexpected(QCoreApplication::translate("CommandLine", "%1 takes no value.").arg(name));
        if (!option->valueName.isEmpty() && !valueAttached && index + 1 == words.size()) {
            return tl::unexpected(QCoreApplication::translate("CommandLine", "%1 needs a value: %2.")
                                      .arg(name, option->valueName));
        }
        if (option->valueName.isEmpty())
            arguments.m_values.insert(name, {});
        else
            arguments.m_values.insert(name, valueAttached ? word.section(u'=', 1) : words.at(++index));
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace broadsheet
