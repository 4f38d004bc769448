#include "firstpaint.h"

#include "../childprocess.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTextStream>
#include <QWidget>

namespace broadsheet::benchmarks {

FirstPaint::FirstPaint(std::function<bool(const QWidget &)> isMeant, std::function<void()> next)
    : QObject(QCoreApplication::instance()), m_isMeant(std::move(isMeant)), m_next(std::move(next))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || !m_isMeant(*widget))
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // The painting is about to begin; this comes after it.
    const auto tell = [this] {
        QTextStream(stdout) << millisecondsSinceStart() << '\n';
        m_next();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return false;
}

} // namespace broadsheet::benchmarks
