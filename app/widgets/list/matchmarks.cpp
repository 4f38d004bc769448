#include "widgets/list/matchmarks.h"

namespace broadsheet {

QList<QTextLayout::FormatRange> matchMarks(const QString &text, const WordFinder &searched,
                                           const QColor &ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    QList<QTextLayout::FormatRange> marks;
    const QList<TextPlace> places = searched.find(text);
    for (const TextPlace &place : places)
        marks.append({static_cast<int>(place.position), static_cast<int>(place.length), format});
    return marks;
}

} // namespace broadsheet
