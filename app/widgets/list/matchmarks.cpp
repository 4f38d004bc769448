#include "widgets/list/matchmarks.h"

namespace broadsheet {

QList<QTextLayout::FormatRange> matchMarks(const QString &text, const QStringList &searchedWords,
                                           const QColor &ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : searchedWords) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
            if (startsWord)
                marks.append({static_cast<int>(at), static_cast<int>(word.size()), format});
        }
    }
    return marks;
}

} // namespace broadsheet
