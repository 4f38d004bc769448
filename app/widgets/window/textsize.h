#pragma once

#include <QObject>

namespace broadsheet {

class WindowCommands;

/// How large the text of a paper is, in steps from small to twice the usual.
class TextSize final : public QObject
{
    Q_OBJECT

public:
    /// The pane must outlive it.
    TextSize(const WindowCommands &commands, QWidget &pane, QObject *parent);

    /// The sizes that there are, in percent of the usual one, from small to large.
    static QList<int> steps();
    /// Of the usual size.
    int percent() const { return m_percent; }
    /// The nearest step is taken.
    void setPercent(int percent);
    /// Shows the text larger by a factor, beside the step that the reader has chosen.
    void magnify(double factor);

signals:
    void changed();

private:
    enum class Direction { Larger, Smaller };
    void step(Direction direction);
    void apply();

    QWidget &m_pane;
    int m_percent = 100;
    double m_magnification = 1;
};

} // namespace broadsheet
