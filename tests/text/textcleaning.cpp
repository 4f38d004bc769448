#include "text/textcleaning.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestTextCleaning final : public QObject
{
    Q_OBJECT

private slots:
    void cleansText_data();
    void cleansText();
    void leavesTheUncertainAsItIs_data();
    void leavesTheUncertainAsItIs();
    void dropsWhatIsNotSeen();
    void joinsHardWrapsAndKeepsParagraphs_data();
    void joinsHardWrapsAndKeepsParagraphs();
    void putsATitleInOneLine();
    void cleansNames_data();
    void cleansNames();
    void changesNothingTheSecondTime_data();
    void changesNothingTheSecondTime();
    void survivesBeingCutAnywhere();
    void takesNoLongerForOneLongWord();
};

void TestTextCleaning::cleansText_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");

    QTest::newRow("escapes") << u"39.50\\% of K\\&K, a\\_b, \\#1, \\{x\\}"_s
                             << u"39.50% of K&K, a_b, #1, {x}"_s;
    QTest::newRow("money") << u"only \\$42 in cost"_s << u"only $42 in cost"_s;
    QTest::newRow("money that would read as math") << u"from \\$a to b\\$x"_s << u"from \\$a to b\\$x"_s;
    QTest::newRow("math kept") << u"$\\alpha_{1}\\%$ and \\%"_s << u"$\\alpha_{1}\\%$ and %"_s;
    QTest::newRow("math in parentheses") << u"a \\(x^2\\) b"_s << u"a $x^2$ b"_s;
    QTest::newRow("switches") << u"a {\\em deterministic} {\\it vs.} {\\bf x}"_s
                              << u"a deterministic vs. x"_s;
    QTest::newRow("commands") << u"\\emph{a} \\textbf{b} \\textsc{c} \\texttt{d} \\textit{e}"_s
                              << u"a b c d e"_s;
    QTest::newRow("nested commands") << u"\\textbf{a \\emph{b} 5\\%}"_s << u"a b 5%"_s;
    QTest::newRow("command that lost its backslash") << u"three textit{O}bstacles"_s << u"three Obstacles"_s;
    QTest::newRow("address") << u"our homepage\\url{https://a.org/}."_s << u"our homepage https://a.org/."_s;
    QTest::newRow("named address") << u"see \\href{https://a.org/x}{the page}."_s
                                   << u"see the page (https://a.org/x)."_s;
    QTest::newRow("address as name") << u"\\href{https://a.org/x}{a.org/x}"_s << u"https://a.org/x"_s;
    QTest::newRow("accents") << u"Schr\\\"odinger, na\\\"{\\i}ve, Poincar{\\'e}, Bail\\'ing, espa\\~nol"_s
                             << u"Schrödinger, naïve, Poincaré, Bailíng, español"_s;
    QTest::newRow("letter accents") << u"\\v{S}koda, Fran\\c cois, Mah\\={a}n\\={a}ma, \\.Zak"_s
                                    << u"Škoda, François, Mahānāma, Żak"_s;
    QTest::newRow("letters") << u"S\\o ren \\L{}ód\\'z {\\ss} \\AA"_s << u"Søren Łódź ß Å"_s;
    QTest::newRow("escaped quotes") << u"said \\\"Attention\\\" twice"_s << u"said \"Attention\" twice"_s;
    QTest::newRow("about") << u"by ~10% (~5x)"_s << u"by ~10% (~5x)"_s;
    QTest::newRow("tie") << u"Fig.~3, Eric~Granger, et~al."_s << u"Fig. 3, Eric Granger, et al."_s;
    QTest::newRow("tilde in an address") << u"http://a.edu/x.~user/"_s << u"http://a.edu/x.~user/"_s;
    QTest::newRow("thin space") << u"1\\,600"_s << u"1 600"_s;
    QTest::newRow("abbreviations") << u"tasks (\\eg, \\ie)"_s << u"tasks (e.g., i.e.)"_s;
    QTest::newRow("quotes") << u"``a b'' and 5''"_s << u"“a b” and 5''"_s;
    QTest::newRow("footnote") << u"code\\footnote{At \\url{https://a.org/b}.} runs"_s
                              << u"code (At https://a.org/b.) runs"_s;
    QTest::newRow("footnote after a space") << u"code. \\footnote{Soon.}"_s << u"code. (Soon.)"_s;
    QTest::newRow("colour") << u"\\textcolor{red}{hot} {\\color{blue}{cold}} \\color[RGB]{1,2,3}{old}"_s
                            << u"hot cold old"_s;
    QTest::newRow("size") << u"{{\\large {F}}}ast \\small{gpt} {\\footnotesize x y} \\itshape z"_s
                          << u"Fast gpt x y z"_s;
    QTest::newRow("citation") << u"Eigen~\\cite{eigen2014, x} and GAN\\citep{y}"_s
                              << u"Eigen [eigen2014, x] and GAN[y]"_s;
    QTest::newRow("scripts") << u"PM\\textsuperscript{4}Bench, H\\textsubscript{2}O"_s
                             << u"PM$^{4}$Bench, H$_{2}$O"_s;
    QTest::newRow("trade mark") << u"NVIDIA\\textsuperscript{\\textregistered} DRIVE"_s
                                << u"NVIDIA$^{®}$ DRIVE"_s;
    QTest::newRow("named signs") << u"\\textgreater 96\\% at 60\\textdegree{} \\etc. Next"_s
                                 << u"> 96% at 60° etc. Next"_s;
    QTest::newRow("figures in circles")
        << u"\\ding{182} One \\ding{183} Two \\ding{999}"_s << u"❶ One ❷ Two \\ding{999}"_s;
    QTest::newRow("number") << u"\\num{36000} tiles"_s << u"36000 tiles"_s;
    QTest::newRow("end of an abbreviation")
        << u"i.i.d.\\@ data, viz.\\@ this"_s << u"i.i.d. data, viz. this"_s;
    QTest::newRow("doubled backslash") << u"86\\\\% accuracy"_s << u"86% accuracy"_s;
    QTest::newRow("words dressed as math")
        << u"$\\textbf{F}$ast, $\\underline{\\text{free}}$ly, $\\textit{a b}$, $\\textbf{+23.7\\%}$"_s
        << u"Fast, freely, a b, +23.7%"_s;
    QTest::newRow("math inside words dressed as math")
        << u"$\\textbf{28%$\\to$71%}$ and $\\textbf{$\\rho$-x}$"_s << u"28%$\\to$71% and $\\rho$-x"_s;
    QTest::newRow("underlined math") << u"$\\underline{x_1}$ of $\\text{F}_1$"_s
                                     << u"$\\underline{x_1}$ of $\\text{F}_1$"_s;
    QTest::newRow("address as math")
        << u"at:$\\href{https://a.org/x}{\\text{here}}$ or ${\\url{https://b.org}}$"_s
        << u"at:here (https://a.org/x) or https://b.org"_s;
    QTest::newRow("address without a name") << u"at \\href{https://a.org/x}."_s << u"at https://a.org/x."_s;
    QTest::newRow("address that was cut") << u"see \\href{https://a.org/x."_s << u"see https://a.org/x."_s;
    QTest::newRow("footnote that was cut")
        << u"code\\footnote{At https://a.org"_s << u"code (At https://a.org)"_s;
    QTest::newRow("emphasis that was cut")
        << u"\\textbf{We will open https://a.org"_s << u"We will open https://a.org"_s;
}

void TestTextCleaning::cleansText()
{
    QFETCH(const QString, raw);
    QTEST(cleanAbstract(raw), "clean");
    QTEST(cleanTitle(raw), "clean");
}

void TestTextCleaning::leavesTheUncertainAsItIs_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"Let's <think> about <EOS>", "HumanEval^{+} and G_{stack}", "(leq100 examples)",
          "rate of mathcal{O}(T^{-1/3})", "capabilities: {Tool-use}, {Directed Acyclic Graph}",
          "\\itermodel and \\ref{x}", "\\textsuperscript{$x}", "**TheoremLlama**", "unclosed {\\em x",
          "\\cite{x", "ends in \\", "\\r{ho} and \\b{eta}", "a } b {", "costs $25",
          "Can LLMs Earn $1 Million or $2 Million", "6.2% &#177; 2.8%", "Doing More -- with Less",
          "C++ & C#"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTextCleaning::leavesTheUncertainAsItIs()
{
    QFETCH(const QString, text);
    QCOMPARE(cleanAbstract(text), text);
    QCOMPARE(cleanTitle(text), text);
}

void TestTextCleaning::joinsHardWrapsAndKeepsParagraphs_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");

    QTest::newRow("wraps") << u"  One\ntwo\nthree\n"_s << u"One two three"_s;
    QTest::newRow("indented paragraph")
        << u"even further.\n  With positions"_s << u"even further.\nWith positions"_s;
    QTest::newRow("blank line") << u"One.\n\nTwo.\n \n\nThree."_s << u"One.\nTwo.\nThree."_s;
    QTest::newRow("double spaces") << u"a  b\tc"_s << u"a b c"_s;
    QTest::newRow("hyphenated word") << u"state-of-\nthe-art"_s << u"state-of-the-art"_s;
    QTest::newRow("hanging hyphen") << u"pre-\nand post-training"_s << u"pre- and post-training"_s;
    QTest::newRow("line break of TeX") << u"One. \\\\ Two.\\newline Three.\\\\"_s << u"One.\nTwo.\nThree."_s;
    QTest::newRow("dash") << u"so -\nsimply"_s << u"so - simply"_s;
    QTest::newRow("address in braces") << u"\\url{https://a.org/\nb/c} is"_s << u"https://a.org/b/c is"_s;
    QTest::newRow("unfinished address")
        << u"at https://github.com/a/b-\nc is"_s << u"at https://github.com/a/b-c is"_s;
    QTest::newRow("address that may have ended")
        << u"at https://a.org/\nThe code"_s << u"at https://a.org/ The code"_s;
    QTest::newRow("Windows line ends") << u"One\r\ntwo\r\n\r\nThree"_s << u"One two\nThree"_s;
    QTest::newRow("nothing") << u" \n \n"_s << u""_s;
}

void TestTextCleaning::joinsHardWrapsAndKeepsParagraphs()
{
    QFETCH(const QString, raw);
    QTEST(cleanAbstract(raw), "clean");
}

void TestTextCleaning::dropsWhatIsNotSeen()
{
    QCOMPARE(cleanTitle(u"Safe \u202Egpj.exe\u202C and \u2066so\u2069"), u"Safe gpj.exe and so"_s);
    QCOMPARE(cleanTitle(u"a\u001B[31mred\u0007 b"), u"a[31mred b"_s);
    QCOMPARE(cleanTitle(QString(QChar(0)) + u"nul"_s + QChar(0x9b)), u"nul"_s);
    QCOMPARE(cleanAbstract(u"one\u0085 two\u202E\n\nthree"), u"one two\nthree"_s);
    // These belong to the writing of Persian and of emoji.
    QCOMPARE(cleanTitle(u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"),
             u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s);
}

void TestTextCleaning::putsATitleInOneLine()
{
    QCOMPARE(cleanTitle(u" Large Multimodal\n  Models "), u"Large Multimodal Models"_s);
    QCOMPARE(cleanTitle(u"A\n\nB"), u"A B"_s);
}

void TestTextCleaning::cleansNames_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");

    QTest::newRow("plain") << u" Jo  Li "_s << u"Jo Li"_s;
    QTest::newRow("line break") << u"\\\\Ajinkya Umesh Mulik"_s << u"Ajinkya Umesh Mulik"_s;
    QTest::newRow("line break after") << u"Sathyanarayanan N. Aakur\\\\"_s << u"Sathyanarayanan N. Aakur"_s;
    QTest::newRow("slash") << u"/Shubham Kumar Nigam"_s << u"Shubham Kumar Nigam"_s;
    QTest::newRow("accents") << u"Nguy\\~ên Tolúl\\d{o}pé"_s << u"Nguyễn Tolúlọpé"_s;
    QTest::newRow("tie") << u"Eric~Granger"_s << u"Eric Granger"_s;
    QTest::newRow("colon") << u":"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("left-over and") << u"and Qianli Ma"_s << u"Qianli Ma"_s;
    QTest::newRow("left-over and after") << u"Adam Hewitt and"_s << u"Adam Hewitt"_s;
    QTest::newRow("name like and") << u"Anders Andersand"_s << u"Anders Andersand"_s;
    QTest::newRow("accent that is there twice") << u"Peter St\\ütz"_s << u"Peter Stütz"_s;
    QTest::newRow("umlaut without its backslash") << u"Rapha\"el Metz"_s << u"Raphaël Metz"_s;
    QTest::newRow("nickname") << u"Linxi \"Jim\" Fan"_s << u"Linxi \"Jim\" Fan"_s;
    QTest::newRow("marks of footnotes") << u"Mariia Gladkova*"_s << u"Mariia Gladkova"_s;
    QTest::newRow("underscore") << u"Young-Jun_Lee"_s << u"Young-Jun Lee"_s;
    QTest::newRow("lost initial") << u". Pazzaglia"_s << u"Pazzaglia"_s;
    QTest::newRow("team") << u"GLM-4.5 Team"_s << u"GLM-4.5 Team"_s;
}

void TestTextCleaning::cleansNames()
{
    QFETCH(const QString, raw);
    QTEST(cleanName(raw), "clean");
}

void TestTextCleaning::changesNothingTheSecondTime_data()
{
    cleansText_data();
}

void TestTextCleaning::changesNothingTheSecondTime()
{
    QFETCH(const QString, clean);
    QCOMPARE(cleanAbstract(clean), clean);
}

void TestTextCleaning::survivesBeingCutAnywhere()
{
    const QString text =
        u"\\href{https://a.org}{\\emph{x}} \\\"{\\i} {\\em y} $\\alpha$ \\(z\\) ``q'' \\c{c} \\$5~a \\,"_s;
    for (qsizetype length = 1; length <= text.size(); ++length)
        QVERIFY(!cleanAbstract(QStringView(text).first(length)).isEmpty());
    for (const QString &piece : {u"{\\em "_s, u"\\textbf{"_s, u"\\href{"_s, u"``"_s, u"$"_s, u"\\"_s})
        QVERIFY(!cleanAbstract(piece.repeated(3000) + u"x"_s).isEmpty());
}

void TestTextCleaning::takesNoLongerForOneLongWord()
{
    // Looking back through the whole word at each sign would take hours.
    static constexpr int times = 100'000;
    QCOMPARE(cleanAbstract(u"a~"_s.repeated(times)).count(u' '), times - 1);
    QCOMPARE(cleanAbstract(u"a-\n"_s.repeated(times)).size(), 2 * times);
}

QTEST_GUILESS_MAIN(TestTextCleaning)
#include "textcleaning.moc"
