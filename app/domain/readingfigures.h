#pragma once

#include "domain/paperid.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace broadsheet {

/// The paper of a day's digests that has most votes.
struct DaysFavorite
{
    PaperId paper;
    QString title;
    int votes = 0;

    friend bool operator==(const DaysFavorite &, const DaysFavorite &) = default;
};

/// The papers of a day's digests, each counted once.
struct DayFigures
{
    int papers = 0;
    int unread = 0;

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// What happened on which day.
struct ReadingFigures
{
    QMap<QDate, DayFigures> digests;
    /// Of digests whose votes are known.
    QMap<QDate, DaysFavorite> favorites;
    /// How many of the papers that are read now the reader read on a day, by the reader's own time.
    QMap<QDate, int> read;

    friend bool operator==(const ReadingFigures &, const ReadingFigures &) = default;
};

} // namespace broadsheet
