#pragma once

#include <QIcon>
#include <QPushButton>

namespace broadsheet {

class Theme;

/// A mark of the reader on a paper: a tag or a reading list, with a cross that takes it off. The cross is
/// pressed with the mouse, or Delete, Backspace, Space or Return while the chip has the focus.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    Chip(const QString &text, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QRect crossRect() const;

    const Theme &m_theme;
    QIcon m_cross;
};

} // namespace broadsheet
