#include "text/citationkeyformula.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

CitationKeyParts attention()
{
    return {.authors = {u"Ashish Vaswani"_s, u"Noam Shazeer"_s, u"Łukasz Kaiser"_s},
            .year = 2017,
            .title = u"Attention Is All You Need"_s,
            .arxivId = u"1706.03762"_s};
}

QString preset(const QString &id)
{
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    for (const CitationKeyPreset &candidate : presets) {
        if (candidate.id == id)
            return candidate.formula;
    }
    return {};
}

QString stemBy(const QString &formula, const CitationKeyParts &parts)
{
    const Result<CitationKeyFormula> parsed = CitationKeyFormula::parse(formula);
    return parsed ? parsed->stem(parts) : parsed.error().message;
}

} // namespace

class TestCitationKeyFormula final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheYearOfTheArxivIdWhenThereIsNoDay();
    void presetsGiveTheKeysOfTheProgramsTheyAreNamedAfter_data();
    void presetsGiveTheKeysOfTheProgramsTheyAreNamedAfter();
    void partsAndFiltersGiveWhatTheySay_data();
    void partsAndFiltersGiveWhatTheySay();
    void everyPresetGivesAKeyWhateverIsMissing_data();
    void everyPresetGivesAKeyWhateverIsMissing();
    void mistakesNamePlaceAndReason_data();
    void mistakesNamePlaceAndReason();
    void keepsTheFormulaAsItWasWritten();
};

void TestCitationKeyFormula::presetsGiveTheKeysOfTheProgramsTheyAreNamedAfter_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");

    const QString title = attention().title;
    const QString bert = u"BERT: Pre-training of Deep Bidirectional Transformers"_s;
    QTest::newRow("Google Scholar") << u"google-scholar"_s << title << u"vaswani2017attention"_s;
    QTest::newRow("Better BibTeX") << u"better-bibtex"_s << title << u"vaswaniAttentionAllYou2017"_s;
    QTest::newRow("JabRef") << u"jabref"_s << title << u"Vaswani2017"_s;
    QTest::newRow("arXiv") << u"arxiv"_s << title << u"vaswani2017attentionneed"_s;
    QTest::newRow("bare id") << u"arxiv-id"_s << title << u"1706.03762"_s;
    QTest::newRow("Google Scholar, hyphen") << u"google-scholar"_s << bert << u"vaswani2017bert"_s;
    QTest::newRow("Better BibTeX, hyphen")
        << u"better-bibtex"_s << bert << u"vaswaniBERTPretrainingDeep2017"_s;
}

void TestCitationKeyFormula::presetsGiveTheKeysOfTheProgramsTheyAreNamedAfter()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, title);
    CitationKeyParts parts = attention();
    parts.title = title;
    QTEST(stemBy(::preset(preset), parts), "key");
}

void TestCitationKeyFormula::partsAndFiltersGiveWhatTheySay_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("key");

    const auto row = [](const QString &formula, const QString &key) {
        QTest::newRow(qPrintable(formula)) << formula << key;
    };
    row(u"auth"_s, u"Vaswani"_s);
    row(u"auth.upper"_s, u"VASWANI"_s);
    row(u"auth.lower.capitalize"_s, u"Vaswani"_s);
    row(u"authors(1)"_s, u"VaswaniEtAl"_s);
    row(u"authors(2).lower"_s, u"vaswanishazeeretal"_s);
    row(u"authors"_s, u"VaswaniShazeerKaiser"_s);
    row(u"title"_s, u"Attention"_s);
    row(u"title(9)"_s, u"AttentionAllNeed"_s);
    row(u"shorttitle(2)"_s, u"AttentionAll"_s);
    row(u"shorttitle(2,1).lower"_s, u"attentionall"_s);
    row(u"veryshorttitle"_s, u"Attention"_s);
    row(u"commontitle"_s, u"AttentionNeed"_s);
    row(u"arxivid"_s, u"1706.03762"_s);
    row(u"auth+\"_\"+year+':a'"_s, u"Vaswani_2017:a"_s);
    row(u"  year +  auth . lower "_s, u"2017vaswani"_s);
}

void TestCitationKeyFormula::partsAndFiltersGiveWhatTheySay()
{
    QFETCH(const QString, formula);
    QTEST(stemBy(formula, attention()), "key");
}

void TestCitationKeyFormula::everyPresetGivesAKeyWhateverIsMissing_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<CitationKeyParts>("parts");
    QTest::addColumn<QString>("key");

    const CitationKeyParts titleOnly{.title = u"Warm Up Before You Train"_s};
    const CitationKeyParts foreign{.authors = {u"张三"_s}, .title = u"香港"_s, .arxivId = u"2401.12345"_s};
    const CitationKeyParts old{.arxivId = u"math.GT/0309136"_s};
    const QStringList lowered{u"google-scholar"_s, u"arxiv"_s};
    const auto row = [](const QString &preset, const char *what, const CitationKeyParts &parts,
                        const QString &key) {
        QTest::addRow("%s, %s", qPrintable(preset), what) << preset << parts << key;
    };
    for (const QString &preset : lowered)
        row(preset, "title alone", titleOnly, u"warmtrain"_s);
    row(u"better-bibtex"_s, "title alone", titleOnly, u"warmtrain"_s);
    row(u"jabref"_s, "title alone", titleOnly, u"WarmTrain"_s);
    row(u"arxiv-id"_s, "title alone", titleOnly, u"warmtrain"_s);
    const QList<CitationKeyPreset> presets = citationKeyPresets();
    for (const CitationKeyPreset &preset : presets) {
        const QString id = preset.id;
        row(id, "no ASCII", foreign, u"2401.12345"_s);
        row(id, "old id alone", old, id == u"arxiv-id" ? u"math.GT-0309136"_s : u"math.gt-0309136"_s);
        row(id, "nothing", {}, u"paper"_s);
    }
}

void TestCitationKeyFormula::everyPresetGivesAKeyWhateverIsMissing()
{
    QFETCH(const QString, preset);
    QFETCH(const CitationKeyParts, parts);
    QTEST(stemBy(::preset(preset), parts), "key");
}

void TestCitationKeyFormula::mistakesNamePlaceAndReason_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    const auto row = [](const QString &formula, int place, const QString &reason) {
        QTest::newRow(formula.isEmpty() ? "nothing" : qPrintable(formula))
            << formula << u"character %1:"_s.arg(place) << reason;
    };
    row(u""_s, 1, u"is missing"_s);
    row(u"auth + "_s, 8, u"is missing"_s);
    row(u"auth + author"_s, 8, u"“author”"_s);
    row(u"auth year"_s, 6, u"+ is missing"_s);
    row(u"auth.small"_s, 6, u"lower, upper or capitalize"_s);
    row(u"title(x)"_s, 7, u"a number"_s);
    row(u"title(100)"_s, 7, u"from 0 to 99"_s);
    row(u"title(1,2)"_s, 9, u"parenthesis"_s);
    row(u"title(1"_s, 8, u"parenthesis"_s);
    row(u"year(1)"_s, 6, u"parenthesis"_s);
    row(u"\"a"_s, 1, u"never closed"_s);
    row(u"\"a b\""_s, 3, u"unaccented letters"_s);
    row(u"\"ä\""_s, 2, u"unaccented letters"_s);
}

void TestCitationKeyFormula::mistakesNamePlaceAndReason()
{
    QFETCH(const QString, formula);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);
    const Result<CitationKeyFormula> parsed = CitationKeyFormula::parse(formula);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(place), qPrintable(parsed.error().message));
    QVERIFY2(parsed.error().message.contains(reason), qPrintable(parsed.error().message));
}

void TestCitationKeyFormula::keepsTheFormulaAsItWasWritten()
{
    QCOMPARE(CitationKeyFormula::parse(u"auth +year"_s)->text(), u"auth +year"_s);
    QCOMPARE(CitationKeyFormula::byDefault().text(), citationKeyPresets().first().formula);
}

void TestCitationKeyFormula::takesTheYearOfTheArxivIdWhenThereIsNoDay()
{
    QCOMPARE(citationYear(QDate(2017, 6, 12), u"1801.00001"), 2017);
    QCOMPARE(citationYear(QDate(), u"1801.00001"), 2018);
    QCOMPARE(citationYear(QDate(), u""), 0);
}

QTEST_GUILESS_MAIN(TestCitationKeyFormula)
#include "citationkeyformula.moc"
