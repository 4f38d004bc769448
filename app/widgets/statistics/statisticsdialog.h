#pragma once

#include "domain/sourcecounts.h"
#include "domain/topic.h"
#include "widgets/statistics/calendarmap.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace broadsheet {

class Theme;

/// The library at a glance: what came when and how much of it is read, what its titles are about, and
/// numbers. All of it can be copied as text.
class StatisticsDialog final : public QDialog
{
    Q_OBJECT

public:
    StatisticsDialog(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void showCounts(const SourceCounts &counts);
    void showTopics(const Topics &topics);
    /// All that the pictures show.
    QString text() const;

signals:
    void dayChosen(QDate day);
    void topicChosen(const QString &word);
    void textCopied();

private:
    void layOut();
    void showYear();
    QString countsText() const;

    const Theme &m_theme;
    QDate m_today;
    QDate m_lastDay;
    SourceCounts m_counts;
    QMap<QDate, DayFigures> m_days;
    Topics m_topics;
    QLabel *m_numbers;
    CalendarMap *m_calendar;
    QLabel *m_day;
    QLabel *m_year;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QListWidget *m_list;
};

} // namespace broadsheet
