#include "widgets/theme/themedstyle.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace broadsheet {

using namespace Qt::StringLiterals;

ThemedStyle::ThemedStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    // Nothing moves by itself, whether the desktop asks for that or not.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    // Those icons are of another set, and the words say it all.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemedStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(hasFocus ? ColorRole::Accent : ColorRole::Soft), hasFocus ? 2 : 1));
    painter.setBrush(m_theme.color(ColorRole::Paper));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    if (option.state.testFlag(State_On))
        themedIcon(m_theme, u"check"_s, ColorRole::Accent)
            .paint(&painter, option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace broadsheet
