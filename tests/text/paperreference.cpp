#include "text/paperreference.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PaperReferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsPapersByTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arxiv");
        QTest::addColumn<QString>("doi");
        const auto row = [](const char *name, const QString &text, const QString &arxiv, const QString &doi) {
            QTest::newRow(name) << text << arxiv << doi;
        };
        row("an id", u"1706.03762"_s, u"1706.03762"_s, {});
        row("an address at arXiv", u"https://arxiv.org/pdf/1706.03762v5"_s, u"1706.03762"_s, {});
        row("an address at Hugging Face", u"https://huggingface.co/papers/2608.18565"_s, u"2608.18565"_s, {});
        row("a bare DOI", u"10.1093/bioinformatics/btac431"_s, {}, u"10.1093/bioinformatics/btac431"_s);
        row("a DOI with its name", u"doi: 10.1145/3292500.3330701"_s, {}, u"10.1145/3292500.3330701"_s);
        row("an address at doi.org", u" https://doi.org/10.1145/3292500.3330701 "_s, {},
            u"10.1145/3292500.3330701"_s);
        row("an escaped address", u"https://doi.org/10.1002/%28SICI%291097-4571"_s, {},
            u"10.1002/(SICI)1097-4571"_s);
        row("an address of a publisher", u"https://dl.acm.org/doi/abs/10.1145/3292500.3330701"_s, {},
            u"10.1145/3292500.3330701"_s);
        row("with what follows", u"https://www.example.org/doi/10.1000/xyz123/full?download=true"_s, {},
            u"10.1000/xyz123"_s);
        row("a DOI of arXiv", u"https://doi.org/10.48550/arXiv.1706.03762"_s, u"1706.03762"_s, {});
        row("a sentence", u"See 10.1093/bioinformatics/btac431 for more"_s, {}, {});
        row("another address", u"https://example.org/paper"_s, {}, {});
        row("a number", u"10.5"_s, {}, {});
        row("nothing", QString(), {}, {});
    }

    void knowsPapersByTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, arxiv);
        QFETCH(QString, doi);
        const auto reference = paperReference(text);
        const auto *id = reference ? std::get_if<ArxivReference>(&*reference) : nullptr;
        const auto *name = reference ? std::get_if<DoiReference>(&*reference) : nullptr;
        QCOMPARE(id != nullptr ? id->id : QString(), arxiv);
        QCOMPARE(name != nullptr ? name->doi : QString(), doi);
    }

    void takesSeveralLinesOnlyWhenEachNamesAPaper()
    {
        QCOMPARE(paperReferences(u"1706.03762\n\n 10.1000/xyz123\n1706.03762\n"_s).size(), 2);
        QVERIFY(paperReferences(u"1706.03762\nAttention Is All You Need"_s).isEmpty());
        QVERIFY(paperReferences(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaperReferenceTest)
#include "paperreference.moc"
