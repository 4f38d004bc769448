#include "widgets/detail/focusorder.h"

#include <QLayout>
#include <QWidget>

namespace broadsheet {

namespace {

void collect(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        QWidget *widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(widget);
        if (const QLayout *inner = widget ? widget->layout() : item->layout())
            collect(*inner, stops);
    }
}

} // namespace

void orderFocusByLayout(QLayout &layout)
{
    QList<QWidget *> stops;
    collect(layout, stops);
    for (qsizetype next = 1; next < stops.size(); ++next)
        QWidget::setTabOrder(stops.at(next - 1), stops.at(next));
}

} // namespace broadsheet
