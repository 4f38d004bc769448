#include "models/listmove.h"

#include <QSet>

namespace broadsheet {

ListMove movedTo(const QList<PaperId> &list, const QList<PaperId> &papers, int row)
{
    const QSet<PaperId> wanted(papers.cbegin(), papers.cend());
    ListMove move;
    QList<PaperId> before;
    QList<PaperId> after;
    for (int place = 0; place < list.size(); ++place) {
        const PaperId paper = list.at(place);
        if (wanted.contains(paper))
            move.papers.append(paper);
        else
            (place < row ? before : after).append(paper);
    }
    for (int i = 0; i < move.papers.size(); ++i)
        move.positions.append(static_cast<int>(before.size()) + i);
    move.order = before + move.papers + after;
    return move;
}

} // namespace broadsheet
