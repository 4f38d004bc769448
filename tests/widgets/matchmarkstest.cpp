#include "widgets/list/matchmarks.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class MatchMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheGroundOfSearchedWords()
    {
        const QString title = u"Naïve state-space models, naively"_s;
        QStringList marked;
        for (const QTextLayout::FormatRange &range :
             matchMarks(title, WordFinder({u"naive"_s, u"state space"_s}), Qt::yellow)) {
            QCOMPARE(range.format.background().color(), QColor(Qt::yellow));
            marked.append(title.mid(range.start, range.length));
        }
        QCOMPARE(marked, (QStringList{u"Naïve"_s, u"state-space"_s, u"naive"_s}));
    }
};

QTEST_MAIN(MatchMarksTest)
#include "matchmarkstest.moc"
