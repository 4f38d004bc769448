#include "widgets/detail/pillbutton.h"

#include "widgets/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr double cornerRadius = 7;

} // namespace

PillButton::PillButton(const QString &text, const Theme &theme, PillLook look, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PillButton::sizeHint() const
{
    const Metrics metrics(this);
    return {fontMetrics().horizontalAdvance(text()) + 2 * metrics.lines(0.75),
            fontMetrics().height() + metrics.lines(0.75)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look == PillLook::Framed ? QPen(m_theme.color(ColorRole::Rule)) : QPen(Qt::NoPen));
    if (isDown())
        painter.setBrush(m_theme.color(ColorRole::Selection));
    else if (underMouse())
        painter.setBrush(m_theme.hoverColor());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setPen(m_theme.color(m_look == PillLook::Framed ? ColorRole::Link : ColorRole::Soft));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace broadsheet
