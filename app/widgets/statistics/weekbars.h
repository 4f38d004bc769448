#pragma once

#include "widgets/statistics/yeargrid.h"

#include <QMap>
#include <QWidget>

namespace broadsheet {

class Theme;

/// What a week has, and that in words.
struct WeekBar
{
    int value = 0;
    QString text = {};
    /// The reader can go there.
    bool leadsSomewhere = false;
};

/// A year as a row of bars, one a week, on the columns of YearGrid: the higher, the more. Keys and the mouse
/// go from week to week.
class WeekBars final : public QWidget
{
    Q_OBJECT

public:
    WeekBars(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// The weeks by their first day; one that is missing has no bar.
    void showYear(QDate last, const QMap<QDate, WeekBar> &weeks);
    QDate currentWeek() const { return m_current; }
    /// A week in words; of one without a bar only that.
    QString weekText(QDate week) const;

    QSize sizeHint() const override;

signals:
    void currentWeekChanged(QDate week);
    void weekChosen(QDate week);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect columnOf(QDate week) const;
    QDate weekAt(QPoint point) const;
    void goTo(QDate week);
    void choose(QDate week);

    const Theme &m_theme;
    YearGrid m_year;
    QDate m_current;
    QMap<QDate, WeekBar> m_weeks;
    int m_most = 1;
};

} // namespace broadsheet
