#include "widgets/keys/overlay.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace broadsheet {

Overlay::Overlay(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    hide();
}

void Overlay::openWith(QWidget &sheet)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_sheet = &sheet;
    place();
    sheet.show();
    raise();
    show();
    setFocus();
}

void Overlay::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

QRect Overlay::sheetPlace(const QSize &wanted) const
{
    QRect place(QPoint(), wanted);
    place.moveCenter(rect().center());
    return place;
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    m_sheet->setGeometry(sheetPlace(m_sheet->sizeHint()));
    update();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.color(ColorRole::Panel);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    painter.setPen(m_theme.color(ColorRole::Rule));
    painter.setBrush(m_theme.color(ColorRole::Paper));
    painter.drawRoundedRect(QRectF(m_sheet->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet
