#include "text/titlekey.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestTitleKey final : public QObject
{
    Q_OBJECT

private slots:
    void sameForTwoSpellingsOfOneTitle_data();
    void sameForTwoSpellingsOfOneTitle();
    void differsForDifferentTitles();
    void keepsLettersOfOtherScripts();
    void neverEmptyForATitleOfSignsAlone();
};

void TestTitleKey::sameForTwoSpellingsOfOneTitle_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case") << u"Attention Is All You Need"_s << u"ATTENTION is all you need"_s;
    QTest::newRow("hard wrap") << u"Large Multimodal\n  Models"_s << u"Large Multimodal Models"_s;
    QTest::newRow("punctuation") << u"\"Actionable Help\" in Crises: A -- B"_s
                                 << u"“Actionable Help” in Crises — A, B"_s;
    QTest::newRow("escapes") << u"Knights \\& Knaves"_s << u"Knights & Knaves"_s;
    QTest::newRow("accents") << u"Bail\\'ing for Poincaré"_s << u"Bailing for Poincar{\\'e}"_s;
    QTest::newRow("letter accents") << u"Fran\\c{c}ois and \\v{S}koda"_s << u"François and Škoda"_s;
    QTest::newRow("spelled-out letters") << u"Straße, Søren, Łódź"_s << u"STRASSE, Soren, Lodz"_s;
    QTest::newRow("superscript") << u"SL$^{2}$A-INR"_s << u"SL²A-INR"_s;
    QTest::newRow("damaged superscript") << u"SL^{2}A-INR"_s << u"SL$^2$A-INR"_s;
    QTest::newRow("Greek") << u"$\\alpha$-Flow"_s << u"α-Flow"_s;
    QTest::newRow("dressed letters") << u"Di$\\mathtt{[M]}$O and \\textsc{Foo}"_s << u"Di[M]O and Foo"_s;
    QTest::newRow("damaged dressing") << u"textit{O}bstacles"_s << u"\\textit{O}bstacles"_s;
    QTest::newRow("switches") << u"{\\em deterministic} runs"_s << u"deterministic runs"_s;
    QTest::newRow("mathematical letters") << u"𝒪(n) Attention"_s << u"O(n) Attention"_s;
}

void TestTitleKey::sameForTwoSpellingsOfOneTitle()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(titleKey(one), titleKey(other));
}

void TestTitleKey::differsForDifferentTitles()
{
    QVERIFY(titleKey(u"Imagen 3") != titleKey(u"Imagen 2"));
    QVERIFY(titleKey(u"GPT-4") != titleKey(u"GPT"));
}

void TestTitleKey::keepsLettersOfOtherScripts()
{
    QCOMPARE(titleKey(u"香港 科技"), u"香港科技"_s);
}

void TestTitleKey::neverEmptyForATitleOfSignsAlone()
{
    QCOMPARE(titleKey(u" ?! "), u"?!"_s);
    QVERIFY(titleKey(u"  ").isEmpty());
}

QTEST_GUILESS_MAIN(TestTitleKey)
#include "titlekey.moc"
