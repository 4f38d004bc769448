#pragma once

#include "widgets/theme/theme.h"

#include <QPushButton>

namespace broadsheet {

enum class PillLook {
    /// In the colour of links, in a hairline.
    Framed,
    /// In the soft colour, without a frame.
    Quiet,
};

/// A short text to be pressed: the button of the detail pane.
class PillButton final : public QPushButton
{
    Q_OBJECT

public:
    PillButton(const QString &text, const Theme &theme, PillLook look = PillLook::Framed,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    PillLook m_look;
};

} // namespace broadsheet
