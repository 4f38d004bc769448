#include "models/papertext.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PaperTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void shortensAuthors_data()
    {
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << QStringList{} << 0 << QString();
        QTest::newRow("one stays whole") << QStringList{u"Ashish Vaswani"_s} << 1 << u"Ashish Vaswani"_s;
        QTest::newRow("two") << QStringList{u"Quy-Anh Dang"_s, u"Chris Ngo"_s} << 2 << u"Q. Dang, C. Ngo"_s;
        QTest::newRow("many") << QStringList{u"Yifei He"_s, u"Yang Liu"_s, u"Chen Liang"_s} << 7
                              << u"Y. He, Y. Liu, C. Liang et al."_s;
        QTest::newRow("one word") << QStringList{u"Plato"_s, u"Yu"_s} << 2 << u"Plato, Yu"_s;
        QTest::newRow("team") << QStringList{u"Ling Team"_s, u"Binwei Zeng"_s} << 2
                              << u"Ling Team, B. Zeng"_s;
    }

    void shortensAuthors()
    {
        QFETCH(QStringList, authors);
        QFETCH(int, count);
        QTEST(shortAuthors(authors, count), "expected");
    }

    void saysTheProgressOfAPaperInTheShownList()
    {
        PaperRow row;
        row.title = u"Foxes"_s;
        row.read = true;
        QCOMPARE(spokenRow(row), u"Foxes"_s);
        row.progress = ReadingProgress::ToRead;
        QCOMPARE(spokenRow(row), u"to read, Foxes"_s);
        row.progress = ReadingProgress::Done;
        row.starred = true;
        QCOMPARE(spokenRow(row), u"starred, done, Foxes"_s);
    }

    void namesWhatAPaperHas()
    {
        PaperRow row;
        row.hasPdf = true;
        QVERIFY(contentWords(row).isEmpty());
        row.hasCode = true;
        row.hasDataset = true;
        QCOMPARE(contentWords(row), (QStringList{u"code"_s, u"data"_s}));
    }
};

QTEST_GUILESS_MAIN(PaperTextTest)
#include "papertexttest.moc"
