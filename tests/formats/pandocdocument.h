#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace broadsheet::testing {

/// A heading of the second level, and the paragraphs below it.
struct PandocSection
{
    QString heading;
    QStringList paragraphs;
};

/// The sections of a document that pandoc has read and written in its own JSON, as plain text: markup is
/// dropped, mathematics stays as `$...$`.
QList<PandocSection> readPandocSections(const QByteArray &json);

} // namespace broadsheet::testing
