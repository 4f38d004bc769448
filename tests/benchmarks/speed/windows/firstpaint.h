#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace broadsheet::benchmarks {

/// Waits for the first time that a certain widget has been painted, prints how many milliseconds after the
/// start of the program that was, and then does what comes next. Made when the application is.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    FirstPaint(std::function<bool(const QWidget &)> isMeant, std::function<void()> next);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool(const QWidget &)> m_isMeant;
    std::function<void()> m_next;
};

} // namespace broadsheet::benchmarks
