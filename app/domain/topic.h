#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace broadsheet {

/// A word of titles, and how many papers of each month have it.
struct Topic
{
    QString word;
    QList<int> papers;

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// What the titles of a library are about as time goes on.
struct Topics
{
    /// The first day of each month, in order and without gaps.
    QList<QDate> months;
    QList<int> papers;
    /// Those whose share has changed most, the greatest change first.
    QList<Topic> changing;

    friend bool operator==(const Topics &, const Topics &) = default;
};

} // namespace broadsheet
