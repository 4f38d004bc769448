#pragma once

#include "domain/readingprogress.h"

#include <QRect>

class QPainter;

namespace broadsheet {

class Theme;

/// A ring for what is to be read, half filled for what is being read, and a tick for what is done: three
/// shapes that tell themselves apart without colour. They fill the square.
void paintProgressSign(QPainter *painter, const QRectF &square, ReadingProgress progress, const Theme &theme);

} // namespace broadsheet
