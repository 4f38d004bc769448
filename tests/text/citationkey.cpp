#include "text/citationkey.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestCitationKey final : public QObject
{
    Q_OBJECT

private slots:
    void joinsFamilyYearAndFirstSignificantWord_data();
    void joinsFamilyYearAndFirstSignificantWord();
    void fallsBackToTitleWordsWithoutAuthors();
    void fallsBackToTheArxivIdWhenNothingIsLeft();
    void suffixesNeverRepeat();
};

void TestCitationKey::joinsFamilyYearAndFirstSignificantWord_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stem");

    QTest::newRow("plain") << u"Ashish Vaswani"_s << 2017 << u"Attention Is All You Need"_s
                           << u"vaswani2017attention"_s;
    QTest::newRow("article skipped") << u"A. B. Lee"_s << 2024 << u"The Imagen"_s << u"lee2024imagen"_s;
    QTest::newRow("no year") << u"A. B. Lee"_s << 0 << u"Imagen 3"_s << u"leeimagen"_s;
    QTest::newRow("transliterated") << u"Søren Großłæ"_s << 2020 << u"Übung"_s << u"grosslae2020ubung"_s;
    QTest::newRow("particle left out")
        << u"Aaron van den Oord"_s << 2018 << u"Representation Learning"_s << u"oord2018representation"_s;
    QTest::newRow("hyphen divides") << u"Jo Li"_s << 2023 << u"Self-Attention"_s << u"li2023self"_s;
    QTest::newRow("team") << u"Qwen Team"_s << 2025 << u"Qwen3"_s << u"qwenteam2025qwen3"_s;
    QTest::newRow("only function words") << u"Jo Li"_s << 2023 << u"What Is This"_s << u"li2023what"_s;
    QTest::newRow("TeX") << u"Jo Li"_s << 2023 << u"$\\alpha$-Net"_s << u"li2023alpha"_s;
}

void TestCitationKey::joinsFamilyYearAndFirstSignificantWord()
{
    QFETCH(const QString, author);
    QFETCH(const int, year);
    QFETCH(const QString, title);
    QTEST(citationKeyStem({author}, year, title, u"2401.12345"), "stem");
}

void TestCitationKey::fallsBackToTitleWordsWithoutAuthors()
{
    QCOMPARE(citationKeyStem({}, 0, u"Warm Up Before You Train", {}), u"warmtrain"_s);
    QCOMPARE(citationKeyStem({}, 2025, u"A Study of One Big Red Fox", {}), u"studyonebig2025"_s);
    QCOMPARE(citationKeyStem({u":"_s}, 0, u"Imagen 3", {}), u"imagen3"_s);
}

void TestCitationKey::fallsBackToTheArxivIdWhenNothingIsLeft()
{
    QCOMPARE(citationKeyStem({u"张三"_s}, 0, u"香港", u"2401.12345"), u"2401.12345"_s);
    QCOMPARE(citationKeyStem({}, 0, {}, {}), u"paper"_s);
}

void TestCitationKey::suffixesNeverRepeat()
{
    QCOMPARE(citationKeySuffix(0), QString());
    QCOMPARE(citationKeySuffix(1), u"a"_s);
    QCOMPARE(citationKeySuffix(26), u"z"_s);
    QCOMPARE(citationKeySuffix(27), u"aa"_s);
    QCOMPARE(citationKeySuffix(52), u"az"_s);
    QCOMPARE(citationKeySuffix(702), u"zz"_s);
    QCOMPARE(citationKeySuffix(703), u"aaa"_s);
    QSet<QString> seen;
    for (int n = 0; n < 20000; ++n)
        seen.insert(citationKeySuffix(n));
    QCOMPARE(seen.size(), 20000);
}

QTEST_GUILESS_MAIN(TestCitationKey)
#include "citationkey.moc"
