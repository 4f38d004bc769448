#include "text/lettermatching.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestLetterMatching final : public QObject
{
    Q_OBJECT

private slots:
    void findsLettersInTheirOrder();
    void prefersBeginningsOfWords();
    void prefersLettersBesideOneAnother();
    void prefersShortTexts();
    void marksTheBestPlaces();
    void takesNoNoticeOfCaseAndBlanks();
    void takesNoNoticeOfAccents();
    void anyTextHasNoLetters();
    void keepsPlacesOfLettersThatFoldToSeveral();
};

namespace {

int scoreOf(const QString &letters, const QString &text)
{
    const auto match = matchLetters(letters, text);
    if (!match)
        qFatal("It does not match.");
    return match->score;
}

} // namespace

void TestLetterMatching::findsLettersInTheirOrder()
{
    QVERIFY(matchLetters(u"mar", u"Mark all listed as read"));
    QVERIFY(matchLetters(u"mlr", u"Mark all listed as read"));
    QVERIFY(!matchLetters(u"rmx", u"Mark all listed as read"));
    QVERIFY(!matchLetters(u"marks", u"Mark"));
    QVERIFY(!matchLetters(QString(20'000'000, u'm'), u"Mark"));
}

void TestLetterMatching::prefersBeginningsOfWords()
{
    QVERIFY(scoreOf(u"ar"_s, u"All read"_s) > scoreOf(u"ar"_s, u"Calendar"_s));
    QVERIFY(scoreOf(u"tr"_s, u"Trash"_s) > scoreOf(u"tr"_s, u"Next read"_s));
}

void TestLetterMatching::prefersLettersBesideOneAnother()
{
    QVERIFY(scoreOf(u"ash"_s, u"Trash"_s) > scoreOf(u"ash"_s, u"Transformer heads"_s));
}

void TestLetterMatching::prefersShortTexts()
{
    QVERIFY(scoreOf(u"undo"_s, u"Undo"_s) > scoreOf(u"undo"_s, u"Undo whatever was done last"_s));
}

void TestLetterMatching::marksTheBestPlaces()
{
    QCOMPARE(matchLetters(u"rl", u"Earlier reading list")->positions, (QList<qsizetype>{8, 16}));
    QCOMPARE(matchLetters(u"tag", u"Strange tags")->positions, (QList<qsizetype>{8, 9, 10}));
}

void TestLetterMatching::takesNoNoticeOfCaseAndBlanks()
{
    QCOMPARE(matchLetters(u"MARK read", u"Mark as Read")->positions,
             matchLetters(u"markread", u"mark as read")->positions);
}

void TestLetterMatching::takesNoNoticeOfAccents()
{
    QCOMPARE(matchLetters(u"schro", u"Schrödinger")->positions, (QList<qsizetype>{0, 1, 2, 3, 4}));
    QCOMPARE(matchLetters(u"tieng", u"Tiếng Việt")->positions, (QList<qsizetype>{0, 1, 2, 3, 4}));
    QVERIFY(matchLetters(u"é", u"Elan"));
}

void TestLetterMatching::anyTextHasNoLetters()
{
    QVERIFY(matchLetters(u"", u"Anything")->positions.isEmpty());
    QVERIFY(matchLetters(u" ", u"")->positions.isEmpty());
    QVERIFY(!matchLetters(u"a", u""));
}

void TestLetterMatching::keepsPlacesOfLettersThatFoldToSeveral()
{
    QCOMPARE(matchLetters(u"g", u"Straße und Gasse")->positions, (QList<qsizetype>{11}));
}

QTEST_GUILESS_MAIN(TestLetterMatching)
#include "lettermatching.moc"
