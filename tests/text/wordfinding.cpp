#include "text/wordfinding.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestWordFinding final : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsWhereTheyBegin_data();
    void findsWordsWhereTheyBegin();
    void findsNothingWithoutWords();
};

void TestWordFinding::findsWordsWhereTheyBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("searched");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &searched,
                        const QStringList &found) {
        QTest::newRow(name) << text << searched << found;
    };
    row("a beginning, any case", u"Reasoning in small LLMs"_s, {u"reas"_s, u"llm"_s}, {u"Reas"_s, u"LLM"_s});
    row("not inside a word", u"Unreasonable reasons"_s, {u"reason"_s}, {u"reason"_s});
    row("after a hyphen", u"Self-Attention"_s, {u"att"_s}, {u"Att"_s});
    row("accents of the text", u"A naïve Élan"_s, {u"naive"_s, u"elan"_s}, {u"naïve"_s, u"Élan"_s});
    row("accents of the search", u"A naive elan"_s, {u"NAÏVE"_s, u"élan"_s}, {u"naive"_s, u"elan"_s});
    row("an accent of its own", u"Poincare\u0301 maps"_s, {u"poincare"_s}, {u"Poincare\u0301"_s});
    row("an accent after the last letter", u"Poincare\u0301s"_s, {u"poincar"_s}, {u"Poincar"_s});
    row("several accents on a letter", u"Việt Nam"_s, {u"viet"_s}, {u"Việt"_s});
    row("letters beyond the first plane", u"On 𝒳𝒴-spaces"_s, {u"𝒳"_s, u"spa"_s}, {u"𝒳"_s, u"spa"_s});
    row("a syllable of Hangul", u"한국어 모델"_s, {u"한국"_s, u"하"_s}, {u"한국"_s});
    row("a hyphen for a space", u"State space and state-space"_s, {u"state-space"_s},
        {u"State space"_s, u"state-space"_s});
    row("a space for a hyphen", u"State-Space Models"_s, {u"state space m"_s}, {u"State-Space M"_s});
    row("a name with a number", u"GPT-4o or GPT 4"_s, {u"gpt-4"_s}, {u"GPT-4"_s, u"GPT 4"_s});
    row("an identifier", u"See 2401.12345 and 240112345"_s, {u"2401.12345"_s}, {u"2401.12345"_s});
    row("words in another order", u"Space of states"_s, {u"state-space"_s}, {});
    row("a word within a row of words", u"Deep deep sea"_s, {u"deep sea"_s}, {u"deep sea"_s});
    row("a word before a sign is whole", u"C++ for cats in C"_s, {u"C++"_s}, {u"C"_s, u"C"_s});
    row("a word before a space is whole", u"State of states"_s, {u"state "_s}, {u"State"_s});
    row("an apostrophe divides", u"Let's think"_s, {u"let's"_s}, {u"Let's"_s});
    row("words that overlap", u"Large language models"_s, {u"large lang"_s, u"language mod"_s, u"lang"_s},
        {u"Large language mod"_s});
    row("words side by side", u"ab cd"_s, {u"ab"_s, u"cd"_s}, {u"ab"_s, u"cd"_s});
    row("none", u"Foxes"_s, {u"badger"_s}, {});
    row("half a character", u"\xD835 and \xDCB3"_s, {u"and"_s, u"\xD835"_s}, {u"and"_s});
}

void TestWordFinding::findsWordsWhereTheyBegin()
{
    QFETCH(QString, text);
    QFETCH(QStringList, searched);
    QStringList found;
    for (const TextPlace &place : WordFinder(searched).find(text))
        found.append(text.mid(place.position, place.length));
    QTEST(found, "found");
}

void TestWordFinding::findsNothingWithoutWords()
{
    QVERIFY(WordFinder().isEmpty());
    QVERIFY(WordFinder({u""_s, u"-"_s, u" … "_s}).isEmpty());
    QVERIFY(WordFinder({u"++"_s}).find(u"C++").isEmpty());
    QVERIFY(WordFinder({u"fox"_s}).find(u"").isEmpty());
}

QTEST_GUILESS_MAIN(TestWordFinding)
#include "wordfinding.moc"
