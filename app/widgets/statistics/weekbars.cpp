#include "widgets/statistics/weekbars.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr double linesHigh = 2.25;
/// So that a week with little can be told from one with nothing.
constexpr int lowest = 2;

} // namespace

WeekBars::WeekBars(const QString &name, const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekBars::showYear(QDate last, const QMap<QDate, WeekBar> &weeks)
{
    m_year = YearGrid(last);
    m_weeks = weeks;
    m_most = 1;
    for (auto week = weeks.lowerBound(m_year.first()); week != weeks.cend() && week.key() <= last; ++week)
        m_most = std::max(m_most, week->value);
    goTo(YearGrid::weekOf(last));
}

QString WeekBars::weekText(QDate week) const
{
    const QString text = m_weeks.value(week).text;
    return text.isEmpty() ? tr("Week of %1: nothing").arg(QLocale().toString(week, QLocale::ShortFormat))
                          : text;
}

QSize WeekBars::sizeHint() const
{
    return {YearGrid::weeks * YearGrid::side(*this), Metrics(this).lines(linesHigh)};
}

QRect WeekBars::columnOf(QDate week) const
{
    const int side = YearGrid::side(*this);
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(m_year.columnOf(week) * side, 0, side, height()));
}

QDate WeekBars::weekAt(QPoint point) const
{
    const int column = QStyle::visualPos(layoutDirection(), rect(), point).x() / YearGrid::side(*this);
    return m_year.first().addDays(qint64{column} * YearGrid::daysInWeek);
}

void WeekBars::paintEvent(QPaintEvent *)
{
    if (!m_year.last().isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (QDate week = m_year.first(); week <= m_year.last(); week = week.addDays(YearGrid::daysInWeek)) {
        QRectF bar = QRectF(columnOf(week)).adjusted(1, 1, -1, -1);
        const int value = m_weeks.value(week).value;
        const double share = std::sqrt(static_cast<double>(value) / m_most);
        bar.setTop(bar.bottom() - (value > 0 ? std::max<double>(lowest, share * bar.height()) : 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(value > 0 ? ColorRole::Accent : ColorRole::Rule));
        painter.drawRoundedRect(bar, 1, 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Ink), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(columnOf(m_current)).adjusted(1, 1, -1, -1), 2, 2);
    }
}

void WeekBars::keyPressEvent(QKeyEvent *event)
{
    const int onwards = layoutDirection() == Qt::LeftToRight ? YearGrid::daysInWeek : -YearGrid::daysInWeek;
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_current.addDays(-onwards));
        break;
    case Qt::Key_Right:
        goTo(m_current.addDays(onwards));
        break;
    case Qt::Key_Home:
        goTo(m_year.first());
        break;
    case Qt::Key_End:
        goTo(m_year.last());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    goTo(weekAt(event->position().toPoint()));
    choose(m_current);
}

void WeekBars::mouseMoveEvent(QMouseEvent *event)
{
    const QDate week = weekAt(event->position().toPoint());
    setToolTip(weekText(week));
    setCursor(m_weeks.value(week).leadsSomewhere ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WeekBars::goTo(QDate week)
{
    m_current = YearGrid::weekOf(std::clamp(week, m_year.first(), m_year.last()));
    setAccessibleDescription(weekText(m_current));
    update();
    emit currentWeekChanged(m_current);
}

void WeekBars::choose(QDate week)
{
    if (m_weeks.value(week).leadsSomewhere)
        emit weekChosen(week);
}

} // namespace broadsheet
