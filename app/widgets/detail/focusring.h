#pragma once

#include <QPointer>
#include <QWidget>

namespace broadsheet {

class Theme;

/// Draws a ring in the accent around whatever part of its parent has the focus, outside of it, so that the
/// part itself need not make room.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    FocusRing(const Theme &theme, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
    void surround();

    const Theme &m_theme;
    QPointer<QWidget> m_focused;
};

} // namespace broadsheet
