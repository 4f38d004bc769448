#pragma once

#include <QApplication>
#include <QSet>

namespace broadsheet::benchmarks {

/// The application, which tells when events have been dealt with and what was painted in them. Only here the
/// end of painting can be seen: an event filter sees its beginning.
class FrameClock final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The widgets whose painting counts.
    void watch(const QSet<const QObject *> &widgets) { m_watched = widgets; }

signals:
    /// An event has ended that is not part of another one.
    void eventEnded(bool painted);

private:
    QSet<const QObject *> m_watched;
    int m_depth = 0;
    bool m_painted = false;
};

} // namespace broadsheet::benchmarks
