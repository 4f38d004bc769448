#pragma once

#include <QPointer>
#include <QWidget>

namespace broadsheet {

class Theme;

/// A sheet over a veiled window. It takes the focus while it is open, and gives it back.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers the whole of its parent while it is open.
    Overlay(const Theme &theme, QWidget *parent);

    void dismiss();

protected:
    /// Lays the sheet over the window; it must be a child of this overlay.
    void openWith(QWidget &sheet);
    /// Where the sheet is to stand: in the middle unless said otherwise.
    virtual QRect sheetPlace(const QSize &wanted) const;
    const Theme &theme() const { return m_theme; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focusBefore;
};

} // namespace broadsheet
