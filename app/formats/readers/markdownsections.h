#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// A heading of a Markdown text and what follows it until the next one.
struct MarkdownSection
{
    /// Where it begins, counted from one.
    int line = 1;
    /// How many signs `#` the heading has; zero for what stands before the first heading.
    int level = 0;
    /// Without its signs, otherwise as written.
    QString heading;
    QStringList lines;
};

QList<MarkdownSection> markdownSections(const QString &text);

struct MarkdownLink
{
    QString text;
    QString address;
    /// Where it begins, in UTF-16 units.
    qsizetype position = 0;
};

/// The links `[text](address)` of a text, images left out. Text and address have some hundred characters at
/// most, so that damaged text takes no longer than other text.
QList<MarkdownLink> markdownLinks(const QString &text);

/// The words alone: links become their text, and images, emphasis and the signs of lists and quotations go.
QString withoutMarkdown(const QString &text);

} // namespace broadsheet
