#include "text/richtext.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestRichText final : public QObject
{
    Q_OBJECT

private slots:
    void escapesEverySign();
    void makesAParagraphOfEachLine();
    void raisesAndLowers();
    void linksHttpAddressesAlone();
    void marksWordsThatBeginWithAMatch();
    void letsNoTextBecomeMarkup();
};

void TestRichText::escapesEverySign()
{
    QCOMPARE(toRichText(u"Let's <think> & \"do\""_s), u"<p>Let's &lt;think&gt; &amp; &quot;do&quot;</p>"_s);
    QCOMPARE(toRichText(QString()), QString());
}

void TestRichText::makesAParagraphOfEachLine()
{
    QCOMPARE(toRichText(u"One.\nTwo."_s), u"<p>One.</p><p>Two.</p>"_s);
}

void TestRichText::raisesAndLowers()
{
    QCOMPARE(toRichText(u"$x^2$ and G_{stack} in $\\mathbb{R}$"_s),
             u"<p>x<sup>2</sup> and G<sub>stack</sub> in ℝ</p>"_s);
    QCOMPARE(toRichText(u"$a<b^{<c}$"_s), u"<p>a&lt;b<sup>&lt;c</sup></p>"_s);
}

void TestRichText::linksHttpAddressesAlone()
{
    QCOMPARE(
        toRichText(u"See https://a.org/x_{1}?q=1&r=2. Or javascript:alert(1)"_s),
        u"<p>See <a href=\"https://a.org/x_\">https://a.org/x_</a>{1}?q=1&amp;r=2. Or javascript:alert(1)</p>"_s);
    QCOMPARE(toRichText(u"(https://a.org/?q=1&r=2)"_s),
             u"<p>(<a href=\"https://a.org/?q=1&amp;r=2\">https://a.org/?q=1&amp;r=2</a>)</p>"_s);
}

void TestRichText::marksWordsThatBeginWithAMatch()
{
    const MatchMarking marking{.words = {u"mod"_s, u"POINCARE"_s}, .style = u"color:red"_s};
    QCOMPARE(toRichText(u"Models remodel Poincaré, mod."_s, marking),
             u"<p><span style=\"color:red\">Mod</span>els remodel <span style=\"color:red\">Poincaré</span>, "
             "<span style=\"color:red\">mod</span>.</p>"_s);
    QCOMPARE(toRichText(u"A state-space & more"_s, {.words = {u"state space"_s}, .style = u"color:red"_s}),
             u"<p>A <span style=\"color:red\">state-space</span> &amp; more</p>"_s);
    QCOMPARE(toRichText(u"nothing & more"_s, {.words = {u""_s, u"-"_s}, .style = u"color:red"_s}),
             u"<p>nothing &amp; more</p>"_s);
}

void TestRichText::letsNoTextBecomeMarkup()
{
    const QString hostile = u"<a href=x> $<b>$ $x^{<i>}$ https://a.org/\"><script> \\text{<s>} {<u>}"_s;
    for (const QString &html :
         {toRichText(hostile), toRichText(hostile, {.words = {u"a"_s, u"b"_s}, .style = u"c"_s})}) {
        for (const QString &tag : {u"<a href=x"_s, u"<b>"_s, u"<i>"_s, u"<script"_s, u"<s>"_s, u"<u>"_s})
            QVERIFY2(!html.contains(tag), qPrintable(html));
    }
}

QTEST_GUILESS_MAIN(TestRichText)
#include "richtext.moc"
