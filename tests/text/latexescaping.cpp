#include "text/latexescaping.h"

#include <QTest>

#include <cmath>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// As BibTeX counts: every brace, also an escaped one.
bool isBalanced(const QString &text)
{
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace

class TestLatexEscaping final : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatLatexActsOn_data();
    void escapesWhatLatexActsOn();
    void protectsCaseWordByWord_data();
    void protectsCaseWordByWord();
    void keepsVerbatimFieldsVerbatim();
    void leavesNoBraceUnbalanced();
};

void TestLatexEscaping::escapesWhatLatexActsOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");

    QTest::newRow("plain") << u"Attention, please. Größe 香"_s << u"Attention, please. Größe 香"_s;
    QTest::newRow("specials")
        << u"& % # _ ~ ^ \\"_s
        << u"\\& \\% \\# \\_ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}"_s;
    QTest::newRow("braces") << u"{a} {b {c}}"_s << u"\\{a\\} \\{b \\{c\\}\\}"_s;
    QTest::newRow("lone braces") << u"a } b {"_s << u"a \\textbraceright{} b \\textbraceleft{}"_s;
    QTest::newRow("math") << u"in $O(n_1^{2}) \\& x$ & more"_s << u"in $O(n_1^{2}) \\& x$ \\& more"_s;
    QTest::newRow("math with a lone brace")
        << u"$\\alpha{$"_s << u"\\$\\textbackslash{}alpha\\textbraceleft{}\\$"_s;
    QTest::newRow("math with an escaped lone brace") << u"$\\{a$, b"_s << u"$\\lbrace a$, b"_s;
    QTest::newRow("money") << u"$5 and $10"_s << u"\\$5 and \\$10"_s;
    QTest::newRow("kept money") << u"\\$a to b\\$"_s << u"\\$a to b\\$"_s;
    QTest::newRow("damaged index") << u"G_{stack} HumanEval^{+}"_s
                                   << u"G\\ensuremath{_{stack}} HumanEval\\ensuremath{^{+}}"_s;
    QTest::newRow("joined quotes") << u"'' `` '\" `\""_s << u"'{}' `{}` '{}'' `{}``"_s;
    QTest::newRow("quotes") << u"\"a\" (\"b\")"_s << u"``a'' (``b'')"_s;
}

void TestLatexEscaping::escapesWhatLatexActsOn()
{
    QFETCH(const QString, text);
    QTEST(latexText(text), "latex");
}

void TestLatexEscaping::protectsCaseWordByWord_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("latex");

    const auto row = [](const QString &title, const QString &latex) {
        QTest::newRow(qPrintable(title)) << title << latex;
    };
    row(u"Attention Is All You Need"_s, u"Attention Is All You Need"_s);
    row(u"BERT: Pre-training"_s, u"{BERT}: Pre-training"_s);
    row(u"mBART, 3D, LLMs"_s, u"{mBART}, {3D}, {LLMs}"_s);
    row(u"GPT-4o-mini"_s, u"{GPT-4o}-mini"_s);
    row(u"LLM-Based GPT-4"_s, u"{LLM}-Based {GPT-4}"_s);
    row(u"Qwen2.5-VL in 2025"_s, u"{Qwen2.5-VL} in 2025"_s);
    row(u"A Plan for I and X"_s, u"A Plan for I and {X}"_s);
    row(u"$K$-Means"_s, u"{$K$}-Means"_s);
    row(u"Di$\\mathtt{[M]}$O"_s, u"{Di$\\mathtt{[M]}$O}"_s);
    row(u"OpenAI's Model"_s, u"{OpenAI}'s Model"_s);
    row(u"Łódź and ÉCOLE"_s, u"Łódź and {ÉCOLE}"_s);
    row(u"C++ & C#"_s, u"{C}++ \\& {C}\\#"_s);
    row(u"$OneMillion-Bench"_s, u"{{\\$OneMillion}}-Bench"_s);
    row(u"{BERT}"_s, u"\\{{BERT}\\}"_s);
}

void TestLatexEscaping::protectsCaseWordByWord()
{
    QFETCH(const QString, title);
    QTEST(latexTitle(title), "latex");
}

void TestLatexEscaping::keepsVerbatimFieldsVerbatim()
{
    QCOMPARE(latexVerbatim(u"https://a.org/x_y?a=1&b=%20#~z"), u"https://a.org/x_y?a=1&b=%20#~z"_s);
    QCOMPARE(latexVerbatim(u"a {b}\\c"), u"a%20%7Bb%7D%5Cc"_s);
}

void TestLatexEscaping::leavesNoBraceUnbalanced()
{
    const QString signs = u"{}$\\^_a1 \"B-"_s;
    // Every text of five of these signs.
    const int count = int(std::pow(signs.size(), 5));
    for (int number = 0; number < count; ++number) {
        QString text;
        for (int rest = number, i = 0; i < 5; ++i, rest /= int(signs.size()))
            text += signs.at(rest % signs.size());
        if (!isBalanced(latexText(text)) || !isBalanced(latexTitle(text)))
            QFAIL(qPrintable(text + u" -> "_s + latexTitle(text)));
    }
}

QTEST_GUILESS_MAIN(TestLatexEscaping)
#include "latexescaping.moc"
