#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::testing {

/// A paper as the real corpus has it: TeX and hard wraps are still in the text.
struct CorpusPaper
{
    QString arxivId;
    QString title;
    QString abstract;
    QStringList authors;
    QDate published;
};

/// The papers of a gzipped file with one JSON object a line. Fails the program when it cannot be read.
QList<CorpusPaper> readCorpus(const QString &path);

} // namespace broadsheet::testing
