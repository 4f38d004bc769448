#include "frameclock.h"

#include <QEvent>
#include <QThread>

#include <utility>

namespace broadsheet::benchmarks {

bool FrameClock::notify(QObject *receiver, QEvent *event)
{
    // Events of all threads come this way.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool paints = event->type() == QEvent::Paint && m_watched.contains(receiver);
    ++m_depth;
    const bool accepted = QApplication::notify(receiver, event);
    --m_depth;
    m_painted = m_painted || paints;
    if (m_depth == 0)
        emit eventEnded(std::exchange(m_painted, false));
    return accepted;
}

} // namespace broadsheet::benchmarks
