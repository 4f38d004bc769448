#include "widgets/detail/chip.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadsheet {

using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, const Theme &theme, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_cross(themedIcon(theme, u"close"_s))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::removeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Chip::sizeHint() const
{
    const Metrics metrics(this);
    const int ends = 2 * metrics.lines(0.5);
    const int iconWidth = icon().isNull() ? 0 : metrics.lines(1);
    return {ends + iconWidth + fontMetrics().horizontalAdvance(text()) + metrics.lines(1),
            fontMetrics().height() + metrics.lines(0.5)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_theme.color(ColorRole::Chip);
    // In high contrast the ground of chips is that of the paper, and only a line shows their shape.
    const bool needsLine = ground == m_theme.color(ColorRole::Paper);
    painter.setPen(needsLine ? QPen(m_theme.color(ColorRole::Rule)) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    QRect area = rect().adjusted(metrics.lines(0.5), 0, 0, 0);
    if (!icon().isNull()) {
        const int side = metrics.lines(0.75);
        icon().paint(&painter, area.left(), (height() - side) / 2, side, side);
        area.setLeft(area.left() + metrics.lines(1));
    }
    area.setRight(crossRect().left() - 1);
    painter.setPen(m_theme.color(ColorRole::Ink));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    const int side = metrics.lines(0.75);
    const QRect cross = crossRect();
    m_cross.paint(&painter, cross.left(), (height() - side) / 2, side, side);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

bool Chip::hitButton(const QPoint &position) const
{
    return crossRect().contains(position);
}

QRect Chip::crossRect() const
{
    const Metrics metrics(this);
    const int widthWithEnd = metrics.lines(1) + metrics.lines(0.25);
    return {width() - widthWithEnd, 0, widthWithEnd, height()};
}

} // namespace broadsheet
