#include "widgets/detail/focusring.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int thickness = 2;
constexpr int distance = 3;
constexpr double cornerRadius = 7;

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        surround();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), thickness));
    constexpr double inset = thickness / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cornerRadius,
                            cornerRadius);
}

void FocusRing::follow(QWidget *focused)
{
    // A line edit is framed already, and its frame takes the accent.
    const bool isOurs =
        focused && parentWidget()->isAncestorOf(focused) && !qobject_cast<QLineEdit *>(focused);
    // The part moves when one of those that hold it does.
    for (QWidget *part = m_focused; part && part != parentWidget(); part = part->parentWidget())
        part->removeEventFilter(this);
    m_focused = isOurs ? focused : nullptr;
    for (QWidget *part = m_focused; part && part != parentWidget(); part = part->parentWidget())
        part->installEventFilter(this);
    surround();
}

void FocusRing::surround()
{
    setVisible(m_focused && m_focused->isVisible());
    if (!m_focused)
        return;
    const QPoint corner = m_focused->mapTo(parentWidget(), QPoint());
    constexpr int reach = thickness + distance;
    setGeometry(QRect(corner, m_focused->size()).adjusted(-reach, -reach, reach, reach));
    raise();
}

} // namespace broadsheet
