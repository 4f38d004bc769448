#pragma once

#include "domain/readingprogress.h"

#include <QString>
#include <QStringList>

namespace broadsheet {

/// What the reader has written on a paper. No import ever changes or removes any of it.
struct PaperMarks
{
    bool starred = false;
    bool read = false;
    /// Markdown.
    QString note;
    /// Sorted without regard to case.
    QStringList tags;
    QStringList readingLists;
    /// Where the paper stands in each of the reading lists, counted from zero.
    QList<int> readingListPositions;
    /// How far the reader is with it in each of them.
    QList<ReadingProgress> readingListProgress;

    friend bool operator==(const PaperMarks &, const PaperMarks &) = default;
};

} // namespace broadsheet
