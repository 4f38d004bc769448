#include "formats/readers/authornames.h"

#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestAuthorNames final : public QObject
{
    Q_OBJECT

private slots:
    void dividesListsThatAreCertain_data();
    void dividesListsThatAreCertain();
    void leavesNamesAsTheyAre_data();
    void leavesNamesAsTheyAre();
    void keepsSuffixesWithTheirNames();
};

void TestAuthorNames::dividesListsThatAreCertain_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("names");

    // As arXiv has them: 2506.02197 (its beginning), 2507.17860, 2506.04830, 2601.00471, 2606.19626.
    QTest::newRow("glued and") << u"Xiangyu Kongand Xiaoxia Xingand Fan Wangand Suejin Hanand MinKyu Park"_s
                               << QStringList{u"Xiangyu Kong"_s, u"Xiaoxia Xing"_s, u"Fan Wang"_s,
                                              u"Suejin Han"_s, u"MinKyu Park"_s};
    QTest::newRow("full stops") << u"Ko Watanabe. Stanislav Frolov. Adriano Lucieri. Andreas Dengel"_s
                                << QStringList{u"Ko Watanabe"_s, u"Stanislav Frolov"_s, u"Adriano Lucieri"_s,
                                               u"Andreas Dengel"_s};
    QTest::newRow("three") << u"Xiaohui Li. Yuanting Gao. Yu Zhou"_s
                           << QStringList{u"Xiaohui Li"_s, u"Yuanting Gao"_s, u"Yu Zhou"_s};
    QTest::newRow("initials") << u"Y. Navidtehrani. C. Betegón"_s
                              << QStringList{u"Y. Navidtehrani"_s, u"C. Betegón"_s};
    QTest::newRow("semicolons")
        << u"Antonio de Sousa Leitão Filho; Fabrício Saul Lima; Selby Mykael Lima dos Santos"_s
        << QStringList{u"Antonio de Sousa Leitão Filho"_s, u"Fabrício Saul Lima"_s,
                       u"Selby Mykael Lima dos Santos"_s};
}

void TestAuthorNames::dividesListsThatAreCertain()
{
    QFETCH(const QString, field);
    QTEST(dividedNames(field), "names");
}

void TestAuthorNames::leavesNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name :
         {u"Anand Ramachandran"_s, u"Terrence J. Lee-St. John"_s, u"Ashok. K. Goel"_s, u"Md. F. Islam"_s,
          u"Bertrand Le Saux"_s, u"GLM-4. 5 Team"_s, u"o3 contributors"_s, u"Yu"_s,
          u"Donald Johann Jr. and Fred Prior"_s, u"Mohammad Ghiasvand Mohammadkhani"_s,
          u"Tom Devynck Bilal Faye Djamel Bouchaffra Nadjib Lazaar"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestAuthorNames::leavesNamesAsTheyAre()
{
    QFETCH(const QString, name);
    QCOMPARE(dividedNames(name), QStringList{name});
}

void TestAuthorNames::keepsSuffixesWithTheirNames()
{
    QCOMPARE(namesInList(u"Martin L. King, Jr., Ann Lee,  Bo Xu, III, and Cy Oh"_s),
             (QStringList{u"Martin L. King, Jr."_s, u"Ann Lee"_s, u"Bo Xu, III"_s, u"Cy Oh"_s}));
    QCOMPARE(namesInList({}), QStringList());
}

QTEST_GUILESS_MAIN(TestAuthorNames)
#include "authornames.moc"
