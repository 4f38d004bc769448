#include "widgets/list/matchmarks.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class MatchMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksWordsWhereTheyBegin_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("prefix, any case")
            << u"Reasoning in Small LLMs"_s << QStringList{u"reas"_s} << QStringList{u"Reas"_s};
        QTest::newRow("not inside a word")
            << u"Unreasonable reasons"_s << QStringList{u"reason"_s} << QStringList{u"reason"_s};
        QTest::newRow("after a hyphen")
            << u"Self-Attention"_s << QStringList{u"att"_s} << QStringList{u"Att"_s};
        QTest::newRow("several") << u"Deep nets, deep sea"_s << QStringList{u"deep"_s, u"sea"_s}
                                 << QStringList{u"Deep"_s, u"deep"_s, u"sea"_s};
        QTest::newRow("none") << u"Foxes"_s << QStringList{u"badger"_s} << QStringList{};
    }

    void marksWordsWhereTheyBegin()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList marked;
        for (const QTextLayout::FormatRange &range : matchMarks(text, words, Qt::yellow)) {
            QCOMPARE(range.format.background().color(), QColor(Qt::yellow));
            marked.append(text.mid(range.start, range.length));
        }
        QTEST(marked, "marked");
    }
};

QTEST_MAIN(MatchMarksTest)
#include "matchmarkstest.moc"
