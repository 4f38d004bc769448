#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace broadsheet {

/// A text in a rounded hairline, to be pressed: the button of the detail pane.
class PillButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PillButton(const QString &text, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace broadsheet
