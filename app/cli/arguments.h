#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet {

/// An option that a command knows.
struct Option
{
    /// With its two dashes, such as "--format".
    QString name;
    /// What the help calls its value, such as "FILE"; empty for a switch, which has none.
    QString valueName;
    /// For the help, translated.
    QString explanation;
    /// What the value can be, where these are few words of the program's own.
    QStringList values = {};
};

/// The words after a command, told apart into options and other words. Only two dashes make an option, since
/// words with one dash exclude from a search or take a tag away. After a bare `--` nothing is an option.
class Arguments final
{
public:
    /// A word that cannot be used gives a sentence for the reader, translated.
    static tl::expected<Arguments, QString> read(const QStringList &words, const QList<Option> &options);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last one given counts.
    std::optional<QString> value(const QString &option) const;

private:
    QStringList m_words;
    QHash<QString, QString> m_values;
};

} // namespace broadsheet
