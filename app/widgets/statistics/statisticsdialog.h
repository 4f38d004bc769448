#pragma once

#include "domain/readingfigures.h"
#include "domain/sourcecounts.h"
#include "domain/topic.h"
#include "widgets/statistics/calendarmap.h"
#include "widgets/statistics/weekbars.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace broadsheet {

class Theme;

/// The library at a glance: what came when and how much of it is read, what was voted for, when the reader
/// read, what its titles are about, and numbers. All of it can be copied as text.
class StatisticsDialog final : public QDialog
{
    Q_OBJECT

public:
    StatisticsDialog(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void showCounts(const SourceCounts &counts);
    void showFigures(const ReadingFigures &figures);
    void showTopics(const Topics &topics);
    /// All that the pictures show.
    QString text() const;

signals:
    void dayChosen(QDate day);
    void paperChosen(broadsheet::PaperId paper);
    void topicChosen(const QString &word);
    void textCopied();

private:
    void layOut();
    void showYear();
    QString countsText() const;
    void sumUpWeeks();

    const Theme &m_theme;
    QDate m_today;
    QDate m_lastDay;
    SourceCounts m_counts;
    ReadingFigures m_figures;
    QMap<QDate, DaysFavorite> m_favorites;
    QMap<QDate, WeekBar> m_votes;
    QMap<QDate, WeekBar> m_readings;
    Topics m_topics;
    QLabel *m_numbers;
    CalendarMap *m_calendar;
    QLabel *m_day;
    WeekBars *m_votesBars;
    QLabel *m_votesText;
    WeekBars *m_readingBars;
    QLabel *m_readingText;
    QLabel *m_year;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QListWidget *m_list;
};

} // namespace broadsheet
