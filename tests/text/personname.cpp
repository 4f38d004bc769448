#include "text/personname.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestPersonName final : public QObject
{
    Q_OBJECT

private slots:
    void dividesNames_data();
    void dividesNames();
    void keepsTeamsWhole_data();
    void keepsTeamsWhole();
};

void TestPersonName::dividesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("particle");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("plain") << u"Ashish Vaswani"_s << u"Ashish"_s << u""_s << u"Vaswani"_s << u""_s;
    QTest::newRow("initials") << u"Aidan N. Gomez"_s << u"Aidan N."_s << u""_s << u"Gomez"_s << u""_s;
    QTest::newRow("one word") << u"Yu"_s << u""_s << u""_s << u"Yu"_s << u""_s;
    QTest::newRow("particles") << u"Laurens van der Maaten"_s << u"Laurens"_s << u"van der"_s << u"Maaten"_s
                               << u""_s;
    QTest::newRow("Spanish") << u"Nando de la Torre"_s << u"Nando"_s << u"de la"_s << u"Torre"_s << u""_s;
    QTest::newRow("two family words")
        << u"Ana de Souza Lima"_s << u"Ana"_s << u"de"_s << u"Souza Lima"_s << u""_s;
    QTest::newRow("capital particle") << u"Luc Van Gool"_s << u"Luc"_s << u""_s << u"Van Gool"_s << u""_s;
    QTest::newRow("Vietnamese") << u"Minh Van Nguyen"_s << u"Minh Van"_s << u""_s << u"Nguyen"_s << u""_s;
    QTest::newRow("given name like a particle") << u"Di Wu"_s << u"Di"_s << u""_s << u"Wu"_s << u""_s;
    QTest::newRow("suffix") << u"Martin L. King Jr."_s << u"Martin L."_s << u""_s << u"King"_s << u"Jr."_s;
    QTest::newRow("number") << u"Henry Ford III"_s << u"Henry"_s << u""_s << u"Ford"_s << u"III"_s;
    QTest::newRow("suffix after comma")
        << u"Martin King, Jr."_s << u"Martin"_s << u""_s << u"King"_s << u"Jr."_s;
    QTest::newRow("family first") << u"Maaten, Laurens"_s << u"Laurens"_s << u""_s << u"Maaten"_s << u""_s;
    QTest::newRow("particle first") << u"van der Maaten, Laurens"_s << u"Laurens"_s << u"van der"_s
                                    << u"Maaten"_s << u""_s;
    QTest::newRow("three parts") << u"King, Jr., Martin"_s << u"Martin"_s << u""_s << u"King"_s << u"Jr."_s;
    QTest::newRow("blanks") << u"  Jo \n Li "_s << u"Jo"_s << u""_s << u"Li"_s << u""_s;
    QTest::newRow("nothing") << u" "_s << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("comma alone") << u","_s << u""_s << u""_s << u","_s << u""_s;
}

void TestPersonName::dividesNames()
{
    QFETCH(const QString, name);
    const PersonName parsed = parsePersonName(name);
    QCOMPARE(parsed.kind, NameKind::Person);
    QTEST(parsed.given, "given");
    QTEST(parsed.particle, "particle");
    QTEST(parsed.family, "family");
    QTEST(parsed.suffix, "suffix");
}

void TestPersonName::keepsTeamsWhole_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name :
         {"GLM-4.5 Team", "o3 contributors", "Qwen Team", "The Llama Authors", "Team Cohere", "Mistral AI",
          "ATLAS Collaboration", "the TCV team", "Clark Labs Inc", "FANAR TEAM", "European Space Agency",
          "Eyened Reading Center"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPersonName::keepsTeamsWhole()
{
    QFETCH(const QString, name);
    QCOMPARE(parsePersonName(name), (PersonName{.family = name, .kind = NameKind::Corporate}));
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "personname.moc"
