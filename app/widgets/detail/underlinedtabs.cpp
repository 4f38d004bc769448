#include "widgets/detail/underlinedtabs.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace broadsheet {

namespace {

constexpr int underlineThickness = 2;

QFont currentTabFont(const QFont &base)
{
    return scaledFont(base, 1, QFont::DemiBold);
}

} // namespace

UnderlinedTabs::UnderlinedTabs(const Theme &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize UnderlinedTabs::tabSizeHint(int index) const
{
    // Room for the wider face keeps the others in place when the current tab changes.
    const Metrics metrics(this);
    const QFontMetrics fontMetrics(currentTabFont(font()));
    return {fontMetrics.horizontalAdvance(tabText(index)) + metrics.lines(1.25),
            fontMetrics.height() + metrics.lines(0.75)};
}

QSize UnderlinedTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void UnderlinedTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const bool isCurrent = index == currentIndex();
        const QRect tab = tabRect(index);
        painter.setFont(isCurrent ? currentTabFont(font()) : font());
        painter.setPen(m_theme.color(isCurrent ? ColorRole::Ink : ColorRole::Soft));
        painter.drawText(tab, Qt::AlignLeft | Qt::AlignTop, tabText(index));
        if (isCurrent) {
            const int textWidth = painter.fontMetrics().horizontalAdvance(tabText(index));
            painter.fillRect(QRect(tab.left(), height() - underlineThickness, textWidth, underlineThickness),
                             m_theme.color(ColorRole::Accent));
        }
    }
}

} // namespace broadsheet
