#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <QTextLayout>

namespace broadsheet {

/// Where the searched words stand in a text: at the start of words, without regard to case. The places
/// carry the colour as their ground.
QList<QTextLayout::FormatRange> matchMarks(const QString &text, const QStringList &searchedWords,
                                           const QColor &ground);

} // namespace broadsheet
