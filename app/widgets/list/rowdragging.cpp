#include "widgets/list/rowdragging.h"

#include "widgets/list/rowsview.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QUuid>

#include <algorithm>

namespace broadsheet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto scrollInterval = 16ms;
/// Within so many lines of an edge the list scrolls, the faster the nearer.
constexpr double scrollMargin = 2.5;
constexpr int slowness = 3;
/// Says to other windows that there is nothing for them.
constexpr auto format = "application/x-broadsheet-rows"_L1;
constexpr double lineWidth = 2;

} // namespace

RowDragging::RowDragging(RowsView &view, const Theme &theme)
    : QObject(&view), m_view(view), m_theme(theme), m_sign(QUuid::createUuid().toByteArray())
{
    view.viewport()->installEventFilter(this);
    m_scrolling.setInterval(scrollInterval);
    connect(&m_scrolling, &QTimer::timeout, this, &RowDragging::scroll);
}

void RowDragging::start(const QString &label)
{
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(carried().release());
    const QPixmap picture = labelPicture(label);
    drag->setPixmap(picture);
    drag->setHotSpot({0, qRound(picture.deviceIndependentSize().height())});
    drag->exec(Qt::MoveAction);
    stop();
}

std::unique_ptr<QMimeData> RowDragging::carried() const
{
    auto data = std::make_unique<QMimeData>();
    data->setData(format, m_sign);
    return data;
}

bool RowDragging::isOwn(const QDropEvent &event) const
{
    return event.mimeData()->data(format) == m_sign;
}

bool RowDragging::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        take(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        stop();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void RowDragging::take(QDropEvent &event)
{
    // What comes from elsewhere may be for the window.
    event.setAccepted(isOwn(event));
    if (!event.isAccepted())
        return;
    event.setDropAction(Qt::MoveAction);
    m_pointer = event.position().toPoint();
    const int row = rowBelow(m_pointer.y());
    if (event.type() == QEvent::Drop) {
        stop();
        emit dropped(row);
        return;
    }
    pointAt(row);
    m_scrolling.start();
}

void RowDragging::stop()
{
    m_scrolling.stop();
    pointAt(std::nullopt);
}

void RowDragging::scroll()
{
    const int margin = Metrics(&m_view).lines(scrollMargin);
    const int fromBottom = m_view.viewport()->height() - m_pointer.y();
    const int step = m_pointer.y() < margin ? m_pointer.y() - margin : std::max(0, margin - fromBottom);
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + step / slowness);
    pointAt(rowBelow(m_pointer.y()));
}

void RowDragging::pointAt(std::optional<int> row)
{
    if (std::exchange(m_target, row) != row)
        m_view.viewport()->update();
}

int RowDragging::rowBelow(int y) const
{
    const QModelIndex index = m_view.indexAt({0, y});
    if (!index.isValid())
        return m_view.model()->rowCount();
    return y > m_view.visualRect(index).center().y() ? index.row() + 1 : index.row();
}

void RowDragging::paint(QPainter &painter) const
{
    if (!m_target)
        return;
    const int last = m_view.model()->rowCount() - 1;
    const QRect row = m_view.visualRect(m_view.model()->index(std::min(*m_target, last), 0));
    const double y = std::clamp<double>(*m_target > last ? row.bottom() + 1 : row.top(), lineWidth,
                                        m_view.viewport()->height() - lineWidth);
    const double left = Metrics(&m_view).lines(0.75);
    constexpr double knob = 2 * lineWidth;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), lineWidth));
    painter.setBrush(m_theme.color(ColorRole::Paper));
    painter.drawLine(QPointF(left + knob, y), QPointF(row.right() - left, y));
    painter.drawEllipse(QPointF(left, y), knob, knob);
    painter.restore();
}

QPixmap RowDragging::labelPicture(const QString &label) const
{
    const Metrics metrics(&m_view);
    const QFontMetrics measure(m_view.font());
    const QString text = measure.elidedText(label, Qt::ElideRight, metrics.ems(20));
    const QSize size(measure.horizontalAdvance(text) + metrics.lines(1), metrics.lines(1.75));
    QPixmap picture(size * m_view.devicePixelRatio());
    picture.setDevicePixelRatio(m_view.devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_view.font());
    painter.setPen(m_theme.color(ColorRole::Rule));
    painter.setBrush(m_theme.color(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(m_theme.color(ColorRole::Ink));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

} // namespace broadsheet
