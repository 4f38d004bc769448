#pragma once

#include "formats/readers/reader.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace broadsheet {

/// One entry as the file spells it. Values are still LaTeX; names of strings are replaced by their texts.
struct BibtexEntry
{
    /// In lower case, such as "inproceedings".
    QString type;
    QString key;
    /// By name in lower case. Where a field stands twice, the first counts.
    QHash<QString, QString> fields = {};
    /// Counted from one.
    int line = 0;

    /// The first of the fields that is not empty.
    QString value(std::initializer_list<QLatin1StringView> names) const;
};

struct BibtexFile
{
    QList<BibtexEntry> entries;
    QList<ReadProblem> problems;
};

/// Divides a bibliography into entries, as BibTeX does: values in braces or quotes, numbers and names of
/// strings, joined by #; braces count even when escaped; text between entries is comment. A value that runs
/// into a line beginning with a new entry was never closed: its entry is reported, and reading goes on with
/// the new one. The source is valid UTF-8.
BibtexFile parseBibtex(QByteArrayView source);

} // namespace broadsheet
