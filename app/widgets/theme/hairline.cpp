#include "widgets/theme/hairline.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace broadsheet {

Hairline::Hairline(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Rule));
}

} // namespace broadsheet
