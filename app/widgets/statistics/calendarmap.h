#pragma once

#include "domain/readingfigures.h"
#include "widgets/statistics/yeargrid.h"

#include <QDate>
#include <QMap>
#include <QWidget>

#include <optional>

namespace broadsheet {

class Theme;

/// A year as a field of squares, a column a week: the darker, the more papers came on that day, or the more
/// of them are read. Keys and the mouse go from day to day.
class CalendarMap final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Papers, Read };

    explicit CalendarMap(const Theme &theme, QWidget *parent = nullptr);

    /// The year up to the last day, that inside.
    void showYear(QDate last, const QMap<QDate, DayFigures> &days);
    void setShown(Shows shown);
    QDate currentDay() const { return m_current; }
    /// A day in words: "Friday 11 September 2026: 78 papers, 3 read".
    QString dayText(QDate day) const;

    QSize sizeHint() const override;

signals:
    void currentDayChanged(QDate day);
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// Below the names of the months.
    int top() const;
    void paintMonths(QPainter &painter) const;
    QRect squareOf(QDate day) const;
    std::optional<QDate> dayAt(QPoint point) const;
    /// How strong a day's colour is, from nought to one; nothing for a day without papers.
    std::optional<double> strength(QDate day) const;
    void goTo(QDate day);

    const Theme &m_theme;
    YearGrid m_year;
    QDate m_current;
    QMap<QDate, DayFigures> m_days;
    int m_most = 1;
    Shows m_shown = Shows::Papers;
};

} // namespace broadsheet
