#include "widgets/search/sheetplace.h"

#include "widgets/theme/metrics.h"

namespace broadsheet {

void laySheetUnder(QWidget &sheet, const QWidget &field)
{
    QWidget *window = field.window();
    if (sheet.parentWidget() != window)
        sheet.setParent(window);
    sheet.setFixedWidth(field.width());
    sheet.adjustSize();
    sheet.move(field.mapTo(window, QPoint(0, field.height() + Metrics(&field).lines(0.25))));
    sheet.raise();
}

} // namespace broadsheet
