#include "text/mathtext.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestMathText final : public QObject
{
    Q_OBJECT

private slots:
    void makesMathReadable_data();
    void makesMathReadable();
    void mendsWhatDigestsDamaged_data();
    void mendsWhatDigestsDamaged();
    void leavesTheUncertainAsItIs_data();
    void leavesTheUncertainAsItIs();
    void tellsRaisedAndLoweredRuns();
    void survivesHostileText();
};

void TestMathText::makesMathReadable_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("readable");

    QTest::newRow("Greek") << u"$\\alpha$-Flow"_s << u"α-Flow"_s;
    QTest::newRow("relation") << u"at $\\leq$100 examples"_s << u"at ≤100 examples"_s;
    QTest::newRow("spaced relation") << u"$a \\leq b$"_s << u"a ≤ b"_s;
    QTest::newRow("half-spaced times") << u"$3\\times 4$"_s << u"3×4"_s;
    QTest::newRow("exponent") << u"$O(n^2)$"_s << u"O(n²)"_s;
    QTest::newRow("negative exponent") << u"$10^{-3}$"_s << u"10⁻³"_s;
    QTest::newRow("index") << u"$\\pi_0$ and $x_{ij}$"_s << u"π₀ and xᵢⱼ"_s;
    QTest::newRow("index without letters in Unicode") << u"$G_{stack}$"_s << u"G_stack"_s;
    QTest::newRow("compound exponent") << u"$n^{1/q}$"_s << u"n^(1/q)"_s;
    QTest::newRow("alphabets") << u"$\\mathbb{R}^d$, $\\mathcal{O}(n)$, $\\mathbf{x}$"_s << u"ℝᵈ, 𝒪(n), x"_s;
    QTest::newRow("title") << u"GSBAK$^K$: $top$-$K$ and Di$\\mathtt{[M]}$O"_s
                           << u"GSBAKᴷ: top-K and Di[M]O"_s;
    QTest::newRow("function") << u"$O(n\\log n)$ and $\\max_i x$"_s << u"O(n log n) and maxᵢ x"_s;
    QTest::newRow("fraction") << u"$\\frac{1}{2}$ or $\\frac{a+b}{c}$"_s << u"1/2 or (a+b)/c"_s;
    QTest::newRow("raised text that has an index")
        << u"$\\mathbb{R}^{d_j}$, $\\|h\\|_{\\ell^1}$, $x^{np^s}$"_s << u"ℝ^(dⱼ), ‖h‖_(ℓ¹), x^(npˢ)"_s;
    QTest::newRow("where raised text ends")
        << u"$A^{\\ell}f$, $R_{adj}^2$, $\\mathbb{F}_q^n$"_s << u"A^(ℓ)f, R_(adj)², 𝔽_qⁿ"_s;
    QTest::newRow("spaces beside commands")
        << u"$\\Delta\\theta \\approx 0.4$, $\\alpha = 1$, $\\alpha x$, $2 \\, \\mu$m"_s
        << u"Δθ ≈ 0.4, α = 1, αx, 2 μm"_s;
    QTest::newRow("fraction in brackets")
        << u"$\\lfloor\\frac{n}{r}\\rfloor$, $\\alpha\\tfrac32\\,n$, $\\frac1n\\log q$"_s
        << u"⌊n/r⌋, α(3/2)\u2009n, (1/n) log q"_s;
    QTest::newRow("what a function is of")
        << u"$\\frac{1}{2}\\log\\frac{n}{2}$, $\\log{n}$, $\\exp(x)$, $\\log_2n$"_s
        << u"(1/2) log(n/2), log n, exp(x), log₂ n"_s;
    QTest::newRow("degree of a polynomial")
        << u"$q^{\\deg f}$, $90\\deg$, $5^\\deg$"_s << u"q^(deg f), 90°, 5°"_s;
    QTest::newRow("fraction among factors")
        << u"$\\frac{1}{3}p^{-i}$ or $2\\frac{a}{b}$ or $\\frac{1}{T^{1/3}}$"_s
        << u"(1/3)p⁻ⁱ or 2(a/b) or 1/(T^(1/3))"_s;
    QTest::newRow("root before a factor") << u"$\\sqrt{d}x$, $d\\sqrt{T} + 1$"_s << u"√(d)x, d√T + 1"_s;
    QTest::newRow("higher root") << u"$\\sqrt[3]{2}$"_s << u"³√2"_s;
    QTest::newRow("binomial coefficient") << u"$\\binom{n-1}{2}$"_s << u"(n−1 choose 2)"_s;
    QTest::newRow("congruence") << u"$p^m\\equiv1 \\pmod 4$ or $b\\equiv a\\pmod{r}$"_s
                                << u"pᵐ≡1 (mod 4) or b≡a (mod r)"_s;
    QTest::newRow("negated relation") << u"$A\\not\\equiv s$, $q \\not\\in Q$"_s << u"A≢ s, q ∉ Q"_s;
    QTest::newRow("accent over an alphabet")
        << u"$\\widetilde{\\mathcal{O}}(n)$, $\\tilde{\\mathcal O}$"_s << u"𝒪\u0303(n), 𝒪\u0303"_s;
    QTest::newRow("accent beside an index")
        << u"$\\overline{F_1}$ and $\\hat{\\rm S}$"_s << u"F\u0304₁ and S\u0302"_s;
    QTest::newRow("line over letters") << u"$\\overline{AB}$"_s << u"A\u0305B\u0305"_s;
    QTest::newRow("words among math") << u"$\\textbf{a $x^2$}~(\\textbf{b-c})$"_s << u"a x² (b-c)"_s;
    QTest::newRow("hyphen") << u"$top-k$ and $\\mathrm{sim-to-real}$ and $x-y$"_s
                            << u"top-k and sim-to-real and x−y"_s;
    QTest::newRow("operator with a star") << u"$\\operatorname*{conv}_i$"_s << u"convᵢ"_s;
    QTest::newRow("set below") << u"$\\underset{x}{\\max} f$"_s << u"maxₓ f"_s;
    QTest::newRow("sizes and kerns") << u"${\\rm P{\\small HY}}$, $\\mathcal{E\\mkern-2mu L}$"_s
                                     << u"PHY, ℰℒ"_s;
    QTest::newRow("colour") << u"$\\color{red}{x}+\\textcolor{blue}{y}$"_s << u"x+y"_s;
    QTest::newRow("alphabet without braces") << u"$A^\\mathcal I$, $A^\\tt 3$"_s << u"A^ℐ, A³"_s;
    QTest::newRow("raised by itself") << u"Duty$^\\circledR$ and R$^{®}$"_s << u"Duty® and R®"_s;
    QTest::newRow("one sign raised") << u"$L^\\natural$"_s << u"L^♮"_s;
    QTest::newRow("signs before a number")
        << u"Manx ($<$50%, $-$5.4, ${\\sim}$600)"_s << u"Manx (<50%, −5.4, ∼600)"_s;
    QTest::newRow("money before math") << u"a $38\\% relative reduction in false ($\\mathrm{Fa}$)"_s
                                       << u"a $38\\% relative reduction in false (Fa)"_s;
    QTest::newRow("root") << u"$\\sqrt{d}$, $\\sqrt{n+1}$"_s << u"√d, √(n+1)"_s;
    QTest::newRow("accent") << u"$\\hat{x}$ or $\\bar y$"_s << u"x\u0302 or y\u0304"_s;
    QTest::newRow("transposed") << u"$A^\\top B^\\mathrm{T}$"_s << u"Aᵀ Bᵀ"_s;
    QTest::newRow("degrees") << u"$90^\\circ$ or $90^{\\circ}$"_s << u"90° or 90°"_s;
    QTest::newRow("back to back") << u"$2.16\\times$$\\sim$$2.50\\times$"_s << u"2.16×∼2.50×"_s;
    QTest::newRow("percent") << u"$50\\%$"_s << u"50%"_s;
    QTest::newRow("dash by number") << u"content$\\unicode{x2013}$poses"_s << u"content–poses"_s;
    QTest::newRow("text inside") << u"$x_{\\text{max}}$"_s << u"xₘₐₓ"_s;
    QTest::newRow("brackets") << u"$\\left[ 0, 1 \\right]$, $\\{a\\}$"_s << u"[ 0, 1 ], {a}"_s;
    QTest::newRow("minus") << u"$-1$"_s << u"−1"_s;
    QTest::newRow("command outside of math") << u"5 \\times faster, \\alpha"_s << u"5 × faster, α"_s;
    QTest::newRow("money kept apart") << u"From \\$a to \\$b"_s << u"From $a to $b"_s;
}

void TestMathText::makesMathReadable()
{
    QFETCH(const QString, tex);
    QTEST(readableText(tex), "readable");
}

void TestMathText::mendsWhatDigestsDamaged_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QString>("readable");

    QTest::newRow("plus") << u"MATH, HumanEval^{+}, and"_s << u"MATH, HumanEval⁺, and"_s;
    QTest::newRow("index") << u"the G_{stack} operator"_s << u"the G_stack operator"_s;
    QTest::newRow("leq") << u"(leq100 examples)"_s << u"(≤100 examples)"_s;
    QTest::newRow("times") << u"a 1.45times reduction"_s << u"a 1.45× reduction"_s;
    QTest::newRow("times between numbers") << u"36times 64 and 512times512"_s << u"36×64 and 512×512"_s;
    QTest::newRow("about") << u"only sim20% and large (sim100B) models"_s
                           << u"only ∼20% and large (∼100B) models"_s;
    QTest::newRow("about so many times") << u"a sim5times speedup"_s << u"a ∼5× speedup"_s;
    QTest::newRow("arrow") << u"(66.3 %rightarrow73.4 %)"_s << u"(66.3 %→73.4 %)"_s;
    QTest::newRow("degrees") << u"360^{circ} view"_s << u"360° view"_s;
    QTest::newRow("Greek index") << u"theta_{GRPO} and pi_{0.5} and e^{epsilon_0}"_s
                                 << u"θ_GRPO and π_0.5 and e^(ϵ₀)"_s;
    QTest::newRow("pi zero") << u"both pi_0 and pi_0-FAST"_s << u"both π₀ and π₀-FAST"_s;
    QTest::newRow("rate") << u"rate of mathcal{O}(T^{-1/3}),"_s << u"rate of 𝒪(T^(−1/3)),"_s;
    QTest::newRow("power") << u"10^6 steps, tau^2-Bench, x^2"_s << u"10⁶ steps, τ²-Bench, x²"_s;
    QTest::newRow("grouped letter") << u"{\\alpha}-UMI"_s << u"α-UMI"_s;
    QTest::newRow("letter torn apart")
        << u"low (\\r{ho} = 0.3, \\b{eta}-VAE, \\k{appa}_i)"_s << u"low (ρ = 0.3, β-VAE, κ_i)"_s;
    QTest::newRow("construct outside of math")
        << u"an \\hat{x} and \\frac{1}{2}"_s << u"an x\u0302 and 1/2"_s;
    QTest::newRow("words as index") << u"loss L_{sum} of N_{models} and x_{gt}"_s
                                    << u"loss Lₛᵤₘ of N_models and x_gt"_s;
    QTest::newRow("dimensions") << u"R^{d times d}"_s << u"R^(d × d)"_s;
}

void TestMathText::mendsWhatDigestsDamaged()
{
    QFETCH(const QString, damaged);
    QTEST(readableText(damaged), "readable");
}

void TestMathText::leavesTheUncertainAsItIs_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{
        u"Attention Is All You Need"_s,
        u"SWE-Lancer: Can Frontier LLMs Earn $1 Million from $2 Million?"_s,
        u"it costs $5 and $10"_s,
        u"sim2real transfer, the sim 20, tau-bench, text2video"_s,
        u"many times 5, several times better"_s,
        u"snake_case and _private_ and a_b"_s,
        u"$\\begin{matrix}a&b\\end{matrix}$"_s,
        u"$\\unknowncommand x$"_s,
        u"$\\hat{xy}$ and $\\overline{\\Delta\\lambda_2}_{[2]}$ and ${x_i}_j$"_s,
        u"named \\trace{} and \\ours{x}"_s,
        u"alpha = 0.87$) and correlations (p < 0.001$)"_s,
        u"$x^$ and $\\frac{1}$"_s,
        u"https://github.com/a/pi_0times2^{3} stays"_s,
        u"{Tool-use} and ^_^ and :^)"_s,
        u"a <think> b & c"_s,
        u"C:\\temp"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestMathText::leavesTheUncertainAsItIs()
{
    QFETCH(const QString, text);
    QCOMPARE(readableText(text), text);
}

void TestMathText::tellsRaisedAndLoweredRuns()
{
    QCOMPARE(readableRuns(u"HumanEval^{+} of $G_{stack}$"),
             (QList<TextRun>{
                 {u"HumanEval"_s}, {u"+"_s, Script::Raised}, {u" of G"_s}, {u"stack"_s, Script::Lowered}}));
    QVERIFY(readableRuns(u"").isEmpty());
}

void TestMathText::survivesHostileText()
{
    for (const QString &piece :
         {u"{"_s, u"^{"_s, u"$\\frac{"_s, u"\\sqrt{"_s, u"_"_s, u"$"_s, u"\\"_s, u"^"_s}) {
        const QString text = piece.repeated(2000);
        QCOMPARE(readableText(text).isEmpty(), false);
        QVERIFY(!readableText(text + u'}').isEmpty());
    }
    const QString text = u"$\\frac{a}{\\sqrt{b}}$ HumanEval^{+} pi_0 5times \\hat{x} $x_{y^{z}}$"_s;
    for (qsizetype length = 0; length <= text.size(); ++length)
        QCOMPARE(readableText(QStringView(text).first(length)).isEmpty(), length == 0);
}

QTEST_GUILESS_MAIN(TestMathText)
#include "mathtext.moc"
