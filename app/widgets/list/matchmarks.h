#pragma once

#include "text/wordfinding.h"

#include <QColor>
#include <QString>
#include <QTextLayout>

namespace broadsheet {

/// Where the searched words stand in a text, each place with the colour as its ground.
QList<QTextLayout::FormatRange> matchMarks(const QString &text, const WordFinder &searched,
                                           const QColor &ground);

} // namespace broadsheet
