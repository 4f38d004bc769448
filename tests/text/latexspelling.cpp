#include "text/latexspelling.h"

#include "text/latexescaping.h"
#include "text/texletters.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestLatexSpelling final : public QObject
{
    Q_OBJECT

private slots:
    void spellsLettersAndSigns_data();
    void spellsLettersAndSigns();
    void everySpelledLetterIsReadBackAsItself();
    void leavesNothingOfEuropeBeyondAscii();
    void keepsWhatHasNoSpelling();
};

void TestLatexSpelling::spellsLettersAndSigns_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("spelling");

    const auto row = [](const QString &character, const QString &spelling) {
        QTest::newRow(qPrintable(character)) << character << spelling;
    };
    row(u"ö"_s, u"{\\\"o}"_s);
    row(u"ç"_s, u"{\\c{c}}"_s);
    row(u"í"_s, u"{\\'i}"_s);
    row(u"ễ"_s, u"{\\~{\\^e}}"_s);
    row(u"ß"_s, u"{\\ss}"_s);
    row(u"Ł"_s, u"{\\L}"_s);
    row(u"α"_s, u"\\ensuremath{\\alpha}"_s);
    row(u"≤"_s, u"\\ensuremath{\\le}"_s);
    row(u"²"_s, u"\\ensuremath{^{2}}"_s);
    row(u"—"_s, u"---"_s);
    row(u"ﬁ"_s, u"fi"_s);
}

void TestLatexSpelling::spellsLettersAndSigns()
{
    QFETCH(const QString, character);
    QTEST(latexSpelling(character.toUcs4().first()), "spelling");
}

void TestLatexSpelling::everySpelledLetterIsReadBackAsItself()
{
    int spelled = 0;
    for (char32_t letter = 0x80; letter < 0x2000; ++letter) {
        const QString spelling = texSpelling(letter);
        // Some characters are only other codes for a letter.
        const QString character = QString::fromUcs4(&letter, 1);
        if (spelling.isEmpty() || character != character.normalized(QString::NormalizationForm_C))
            continue;
        ++spelled;
        const auto read = texLetterAt(spelling, 1);
        QVERIFY2(read && read->letter == character, qPrintable(character + u' ' + spelling));
        QCOMPARE(read->end, spelling.size() - 1);
    }
    QVERIFY2(spelled > 300, qPrintable(QString::number(spelled)));
}

void TestLatexSpelling::leavesNothingOfEuropeBeyondAscii()
{
    const QString text =
        u"Łódź Großmann Çelik İlker Ağaoğlu Þór Đorđe Ångström Nguyễn Điện œuvre Ňák Ķīļņš"_s;
    const QString latex = latexText(text, Encoding::Latex);
    QVERIFY2(std::all_of(latex.cbegin(), latex.cend(), [](QChar c) { return c.unicode() < 0x80; }),
             qPrintable(latex));
}

void TestLatexSpelling::keepsWhatHasNoSpelling()
{
    QCOMPARE(latexSpelling(U'香'), QString());
    QCOMPARE(latexText(u"香港 🙂", Encoding::Latex), u"香港 🙂"_s);
    QCOMPARE(latexVerbatim(u"https://a.org/香", Encoding::Latex), u"https://a.org/%E9%A6%99"_s);
    QCOMPARE(latexVerbatim(u"https://a.org/香", Encoding::Utf8), u"https://a.org/香"_s);
}

QTEST_GUILESS_MAIN(TestLatexSpelling)
#include "latexspelling.moc"
