#pragma once

#include <QDate>

class QWidget;

namespace broadsheet {

/// A year as columns of whole weeks, which begin as they do in the reader's country. All pictures of a year
/// stand on the same columns, so that a week of one is above the same week of the other.
class YearGrid final
{
public:
    static constexpr int weeks = 53;
    static constexpr int daysInWeek = 7;

    /// The year up to the last day, that inside.
    explicit YearGrid(QDate last = {}) : m_last(last) {}

    QDate last() const { return m_last; }
    QDate first() const;
    /// From nought, for days of the year.
    int columnOf(QDate day) const { return static_cast<int>(first().daysTo(day)) / daysInWeek; }
    /// The first day of the week of any day.
    static QDate weekOf(QDate day);

    /// The width of a column, and the side of a day, in device-independent units.
    static int side(const QWidget &widget);

private:
    QDate m_last;
};

} // namespace broadsheet
