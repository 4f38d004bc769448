#include "testlib/corpus.h"
#include "testlib/realdata.h"
#include "text/mathtext.h"
#include "text/richtext.h"
#include "text/textcleaning.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// What the cleaning and reading of text leave of TeX in a real library.
class TestCorpusReport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsNoBackslashInAlmostAllAbstractsWithMath();
    void reportsTheCommandsThatStay();
    void leavesMoneyAlone();
    void makesWellFormedRichText();
    void keepsNoTexInNames();

private:
    struct Abstract
    {
        QString raw;
        QString readable;
    };

    QList<testing::CorpusPaper> m_papers;
    /// Those that hold a sign of TeX.
    QList<Abstract> m_abstracts;
};

void TestCorpusReport::initTestCase()
{
    REQUIRE_REAL_DATA(path, "corpus.jsonl.gz");
    m_papers = testing::readCorpus(path);
    QCOMPARE(m_papers.size(), 82269);
    for (const testing::CorpusPaper &paper : std::as_const(m_papers)) {
        if (paper.abstract.contains(u'$') || paper.abstract.contains(u'\\'))
            m_abstracts.append({paper.abstract, readableText(cleanAbstract(paper.abstract))});
    }
}

void TestCorpusReport::showsNoBackslashInAlmostAllAbstractsWithMath()
{
    static const QRegularExpression math(u"\\$[^$]+\\$"_s);
    int withMath = 0;
    int withBackslash = 0;
    for (const Abstract &abstract : std::as_const(m_abstracts)) {
        if (!math.match(abstract.raw).hasMatch())
            continue;
        ++withMath;
        withBackslash += abstract.readable.contains(u'\\') ? 1 : 0;
    }
    qInfo("%d of %d abstracts with mathematics still show a backslash.", withBackslash, withMath);
    QVERIFY(withMath > 5000);
    QVERIFY(withBackslash * 100 < withMath * 3);
}

void TestCorpusReport::reportsTheCommandsThatStay()
{
    static const QRegularExpression command(uR"(\\(?:[a-zA-Z]+|.)?)"_s);
    QHash<QString, int> counts;
    for (const Abstract &abstract : std::as_const(m_abstracts)) {
        for (auto matches = command.globalMatch(abstract.readable); matches.hasNext();)
            ++counts[matches.next().captured()];
    }
    QList<QString> commands = counts.keys();
    std::sort(commands.begin(), commands.end(), [&counts](const QString &one, const QString &other) {
        return std::pair(-counts.value(one), one) < std::pair(-counts.value(other), other);
    });
    static constexpr qsizetype reported = 40;
    for (const QString &name : commands.first(std::min(reported, commands.size())))
        qInfo("%5d %s", counts.value(name), qUtf8Printable(name));
    for (const QString &known : {u"\\cite"_s, u"\\href"_s, u"\\mathbb"_s, u"\\binom"_s, u"\\leq"_s, u"\\%"_s})
        QVERIFY2(counts.value(known) <= 2, qPrintable(known));
}

void TestCorpusReport::leavesMoneyAlone()
{
    int withMoney = 0;
    for (const Abstract &abstract : std::as_const(m_abstracts)) {
        if (abstract.raw.count(u'$') != 1)
            continue;
        ++withMoney;
        QCOMPARE(abstract.readable.count(u'$'), 1);
    }
    QVERIFY(withMoney > 80);
}

void TestCorpusReport::makesWellFormedRichText()
{
    for (const Abstract &abstract : std::as_const(m_abstracts)) {
        QXmlStreamReader xml(u"<div>%1</div>"_s.arg(toRichText(cleanAbstract(abstract.raw))));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + abstract.raw));
    }
}

void TestCorpusReport::keepsNoTexInNames()
{
    static constexpr QStringView signsOfTex = u"\\{}$~^_";
    for (const testing::CorpusPaper &paper : std::as_const(m_papers)) {
        for (const QString &author : paper.authors) {
            const QString name = cleanName(author);
            for (const QChar sign : signsOfTex)
                QVERIFY2(!name.contains(sign), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestCorpusReport)
#include "corpusreport.moc"
