#include "formats/corpuslibrary.h"
#include "formats/writers/writer.h"
#include "testlib/realdata.h"

#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QString toolOrNothing(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

struct ToolRun
{
    int exitCode = -1;
    QString output;
};

ToolRun run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(240000))
        return {.exitCode = -1, .output = process.errorString()};
    return {.exitCode = process.exitCode(), .output = QString::fromUtf8(process.readAll())};
}

void writeText(const QString &fileName, const QString &text)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("Cannot write %s", qPrintable(fileName));
}

void exportTo(const QString &fileName, const QList<LibraryPaper> &papers, ExportFormat format,
              const WriteOptions &options)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !writePapers(file, papers, format, options) || !file.commit())
        qFatal("Cannot write %s", qPrintable(fileName));
}

/// Whether TeX finds the file of a style or package.
bool isInTex(const QString &name)
{
    const QString kpsewhich = toolOrNothing(u"kpsewhich"_s);
    return !kpsewhich.isEmpty() && !run(kpsewhich, {name}, u"."_s).output.trimmed().isEmpty();
}

/// The lines with which TeX reports an error.
QStringList errorsOfTex(const QString &output)
{
    QStringList errors;
    const QStringList lines = output.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'!'))
            errors.append(line);
    }
    return errors;
}

} // namespace

/// What the usual programs say to an export of two thousand real papers.
class TestBibliographyTools final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bibtexTakesTheExportWithoutAWarning_data();
    void bibtexTakesTheExportWithoutAWarning();
    void latexPrintsEveryPaperWithoutAnError();
    void biberTakesTheExportWithoutAWarning_data();
    void biberTakesTheExportWithoutAWarning();
    void latexPrintsEveryPaperWithBiblatex();

private:
    ToolRun runHere(const QString &tool, const QStringList &arguments) const
    {
        return run(toolOrNothing(tool), arguments, m_folder.path());
    }

    QTemporaryDir m_folder;
    qsizetype m_papers = 0;
};

void TestBibliographyTools::initTestCase()
{
    REQUIRE_REAL_DATA(path, "corpus.jsonl.gz");
    QVERIFY(m_folder.isValid());
    const QList<LibraryPaper> papers = testing::corpusSample(2000);
    m_papers = papers.size();
    QCOMPARE(m_papers, 2000);
    exportTo(m_folder.filePath(u"export.bib"_s), papers, ExportFormat::Bibtex, {});
    exportTo(m_folder.filePath(u"ascii.bib"_s), papers, ExportFormat::Bibtex, {.encoding = Encoding::Latex});
    exportTo(m_folder.filePath(u"biblatex.bib"_s), papers, ExportFormat::Biblatex, {});
    // So many abstracts are more than pdfTeX's memory holds.
    exportTo(m_folder.filePath(u"printable.bib"_s), papers, ExportFormat::Biblatex,
             {.abstracts = Abstracts::Omit, .encoding = Encoding::Latex});
}

void TestBibliographyTools::bibtexTakesTheExportWithoutAWarning_data()
{
    QTest::addColumn<QString>("style");

    for (const char *style : {"plain", "alpha", "abbrv", "unsrt", "IEEEtran"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

void TestBibliographyTools::bibtexTakesTheExportWithoutAWarning()
{
    QFETCH(const QString, style);
    if (toolOrNothing(u"bibtex"_s).isEmpty() || !isInTex(style + u".bst"_s))
        QSKIP("bibtex or this style of it is not installed.");
    writeText(m_folder.filePath(style + u".aux"_s),
              u"\\relax\n\\citation{*}\n\\bibstyle{%1}\n\\bibdata{export}\n"_s.arg(style));
    const ToolRun result = runHere(u"bibtex"_s, {style});
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    QVERIFY2(!result.output.contains(u"Warning"_s), qPrintable(result.output));
    QVERIFY2(!result.output.contains(u"error"_s), qPrintable(result.output));
    const QByteArray list = testing::readFile(m_folder.filePath(style + u".bbl"_s));
    QCOMPARE(list.count("\\bibitem"), m_papers);
}

void TestBibliographyTools::latexPrintsEveryPaperWithoutAnError()
{
    if (toolOrNothing(u"pdflatex"_s).isEmpty() || toolOrNothing(u"bibtex"_s).isEmpty() ||
        !isInTex(u"lmodern.sty"_s) || !isInTex(u"amssymb.sty"_s))
        QSKIP("pdflatex, its fonts or bibtex are not installed.");
    writeText(m_folder.filePath(u"printed.tex"_s), u"\\documentclass{article}\n"
                                                   "\\usepackage[T1]{fontenc}\n"
                                                   "\\usepackage{lmodern,amsmath,amssymb}\n"
                                                   "\\begin{document}\n"
                                                   "\\nocite{*}\n"
                                                   "\\bibliographystyle{plain}\n"
                                                   "\\bibliography{ascii}\n"
                                                   "\\end{document}\n"_s);
    const QStringList latex{u"-interaction=nonstopmode"_s, u"printed"_s};
    runHere(u"pdflatex"_s, latex);
    QCOMPARE(runHere(u"bibtex"_s, {u"printed"_s}).exitCode, 0);
    const ToolRun printed = runHere(u"pdflatex"_s, latex);
    QCOMPARE(errorsOfTex(printed.output).join(u'\n'), QString());
    QVERIFY(QFile::exists(m_folder.filePath(u"printed.pdf"_s)));
}

void TestBibliographyTools::biberTakesTheExportWithoutAWarning_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("entryType");

    QTest::newRow("BibTeX") << u"export.bib"_s << QByteArray("@misc{");
    QTest::newRow("biblatex") << u"biblatex.bib"_s << QByteArray("@online{");
}

void TestBibliographyTools::biberTakesTheExportWithoutAWarning()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, entryType);
    if (toolOrNothing(u"biber"_s).isEmpty())
        QSKIP("biber is not installed.");
    const ToolRun result =
        runHere(u"biber"_s, {u"--tool"_s, u"--validate-datamodel"_s, u"--output-file=checked.bib"_s, file});
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    const QStringList lines = result.output.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(!line.startsWith(u"WARN"_s) && !line.startsWith(u"ERROR"_s), qPrintable(line));
    const QByteArray checked = testing::readFile(m_folder.filePath(u"checked.bib"_s)).toLower();
    QCOMPARE(checked.count(entryType), m_papers);
}

void TestBibliographyTools::latexPrintsEveryPaperWithBiblatex()
{
    if (toolOrNothing(u"pdflatex"_s).isEmpty() || toolOrNothing(u"biber"_s).isEmpty() ||
        !isInTex(u"biblatex.sty"_s) || !isInTex(u"lmodern.sty"_s) || !isInTex(u"amssymb.sty"_s))
        QSKIP("pdflatex, its fonts, biblatex or biber are not installed.");
    writeText(m_folder.filePath(u"modern.tex"_s), u"\\documentclass{article}\n"
                                                  "\\usepackage[T1]{fontenc}\n"
                                                  "\\usepackage{lmodern,amsmath,amssymb}\n"
                                                  "\\usepackage[backend=biber]{biblatex}\n"
                                                  "\\addbibresource{printable.bib}\n"
                                                  "\\begin{document}\n"
                                                  "\\nocite{*}\n"
                                                  "\\printbibliography\n"
                                                  "\\end{document}\n"_s);
    const QStringList latex{u"-interaction=nonstopmode"_s, u"modern"_s};
    runHere(u"pdflatex"_s, latex);
    const ToolRun sorted = runHere(u"biber"_s, {u"modern"_s});
    QVERIFY2(sorted.exitCode == 0, qPrintable(sorted.output));
    QVERIFY2(!sorted.output.contains(u"WARN"_s), qPrintable(sorted.output));
    const ToolRun printed = runHere(u"pdflatex"_s, latex);
    QCOMPARE(errorsOfTex(printed.output).join(u'\n'), QString());
    QVERIFY(QFile::exists(m_folder.filePath(u"modern.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestBibliographyTools)
#include "bibliographytools.moc"
