#include "widgets/statistics/calendarmap.h"

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

constexpr int daysInWeek = YearGrid::daysInWeek;
constexpr qint64 fewestDaysForName = 14;
/// So that a day with a single paper can be told from the ground.
constexpr double weakest = 0.25;

QColor between(const QColor &weak, const QColor &strong, double share)
{
    const auto mixed = [share](int one, int other) {
        return static_cast<int>(std::lround(one + (other - one) * share));
    };
    return {mixed(weak.red(), strong.red()), mixed(weak.green(), strong.green()),
            mixed(weak.blue(), strong.blue())};
}

} // namespace

CalendarMap::CalendarMap(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Papers by day"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CalendarMap::showYear(QDate last, const QMap<QDate, DayFigures> &days)
{
    m_year = YearGrid(last);
    m_days = days;
    m_most = 1;
    for (const DayFigures &day : days)
        m_most = std::max(m_most, day.papers);
    goTo(last);
}

void CalendarMap::setShown(Shows shown)
{
    m_shown = shown;
    update();
}

QString CalendarMap::dayText(QDate day) const
{
    const DayFigures figures = m_days.value(day);
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (figures.papers == 0)
        return tr("%1: no digest").arg(date);
    return tr("%1: %Ln papers, %2 read", "day, papers, read", figures.papers)
        .arg(date, QLocale().toString(figures.papers - figures.unread));
}

QSize CalendarMap::sizeHint() const
{
    const int side = YearGrid::side(*this);
    return {YearGrid::weeks * side, top() + daysInWeek * side};
}

int CalendarMap::top() const
{
    return Metrics(this).lines(1.25);
}

QRect CalendarMap::squareOf(QDate day) const
{
    const int side = YearGrid::side(*this);
    const auto number = static_cast<int>(m_year.first().daysTo(day));
    const QRect square(number / daysInWeek * side, top() + number % daysInWeek * side, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), square);
}

std::optional<QDate> CalendarMap::dayAt(QPoint point) const
{
    const int side = YearGrid::side(*this);
    const QPoint place = QStyle::visualPos(layoutDirection(), rect(), point) - QPoint(0, top());
    const QDate day = m_year.first().addDays(place.x() / side * daysInWeek + place.y() / side);
    const bool isInside =
        rect().contains(point) && place.y() >= 0 && place.y() / side < daysInWeek && day <= m_year.last();
    return isInside ? std::optional(day) : std::nullopt;
}

std::optional<double> CalendarMap::strength(QDate day) const
{
    const DayFigures figures = m_days.value(day);
    if (figures.papers == 0)
        return std::nullopt;
    const double share = m_shown == Shows::Papers
                             ? std::sqrt(static_cast<double>(figures.papers) / m_most)
                             : static_cast<double>(figures.papers - figures.unread) / figures.papers;
    return share == 0 ? 0 : weakest + (1 - weakest) * share;
}

void CalendarMap::paintMonths(QPainter &painter) const
{
    painter.setFont(scaledFont(font(), 0.87));
    painter.setPen(m_theme.color(ColorRole::Soft));
    const int side = YearGrid::side(*this);
    const QDate begin = m_year.first();
    for (QDate month(begin.year(), begin.month(), 1); month <= m_year.last(); month = month.addMonths(1)) {
        // A month that has only just begun has no room for its name.
        if (month < begin || month.addDays(fewestDaysForName) > m_year.last())
            continue;
        const QRect place(m_year.columnOf(month) * side, 0, 4 * side, top());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignLeft | Qt::AlignTop,
                         QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat));
    }
}

void CalendarMap::paintEvent(QPaintEvent *)
{
    if (!m_year.last().isValid())
        return;
    QPainter painter(this);
    paintMonths(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = m_theme.color(m_shown == Shows::Papers ? ColorRole::Accent : ColorRole::Done);
    for (QDate day = m_year.first(); day <= m_year.last(); day = day.addDays(1)) {
        const QRectF square = QRectF(squareOf(day)).adjusted(1, 1, -1, -1);
        const std::optional<double> share = strength(day);
        painter.setPen(Qt::NoPen);
        painter.setBrush(share
                             ? between(m_theme.color(ColorRole::Chip), strong, *share)
                             : between(m_theme.color(ColorRole::Panel), m_theme.color(ColorRole::Rule), 0.5));
        painter.drawRoundedRect(square, 2, 2);
        if (share && *share == 0) {
            painter.setPen(m_theme.color(ColorRole::Soft));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Ink), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(squareOf(m_current)).adjusted(1, 1, -1, -1), 2, 2);
    }
}

void CalendarMap::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 onwards = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_current.addDays(-daysInWeek * onwards));
        break;
    case Qt::Key_Right:
        goTo(m_current.addDays(daysInWeek * onwards));
        break;
    case Qt::Key_Up:
        goTo(m_current.addDays(-1));
        break;
    case Qt::Key_Down:
        goTo(m_current.addDays(1));
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
        if (m_days.contains(m_current))
            emit dayChosen(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarMap::mousePressEvent(QMouseEvent *event)
{
    const std::optional<QDate> day = dayAt(event->position().toPoint());
    if (!day || event->button() != Qt::LeftButton)
        return;
    goTo(*day);
    if (m_days.contains(*day))
        emit dayChosen(*day);
}

void CalendarMap::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<QDate> day = dayAt(event->position().toPoint());
    setToolTip(day ? dayText(*day) : QString());
    setCursor(day && m_days.contains(*day) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CalendarMap::goTo(QDate day)
{
    m_current = std::clamp(day, m_year.first(), m_year.last());
    setAccessibleDescription(dayText(m_current));
    update();
    emit currentDayChanged(m_current);
}

} // namespace broadsheet
