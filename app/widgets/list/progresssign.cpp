#include "widgets/list/progresssign.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace broadsheet {

namespace {

constexpr double stroke = 1.5;
constexpr int eighthOfACircle = 45 * 16;

} // namespace

void paintProgressSign(QPainter *painter, const QRectF &square, ReadingProgress progress, const Theme &theme)
{
    const QColor color = theme.color(progress == ReadingProgress::Done ? ColorRole::Done : ColorRole::Soft);
    const QRectF ring = square.adjusted(stroke, stroke, -stroke, -stroke);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (progress == ReadingProgress::Done) {
        const auto at = [&ring](double x, double y) {
            return ring.topLeft() + QPointF(x * ring.width(), y * ring.height());
        };
        painter->drawPolyline(QPolygonF{at(0.02, 0.55), at(0.35, 0.88), at(0.98, 0.14)});
    } else {
        painter->drawEllipse(ring);
    }
    if (progress == ReadingProgress::Reading) {
        painter->setBrush(color);
        painter->setPen(Qt::NoPen);
        painter->drawPie(ring, 2 * eighthOfACircle, 4 * eighthOfACircle);
    }
    painter->restore();
}

} // namespace broadsheet
