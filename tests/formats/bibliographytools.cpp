#include "formats/readers/reader.h"
#include "formats/writers/writer.h"
#include "testlib/realdata.h"
#include "text/citationkey.h"

#include <QDir>
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

/// Every paper of the real digests, with keys as a library gives them.
QList<LibraryPaper> realPapers()
{
    QList<LibraryPaper> papers;
    QHash<QString, int> keys;
    const QDir data(testing::realDataPath(u"."_s));
    QStringList files{u"digest_text/daily-papers-sep-11.txt"_s};
    for (const QString &name : QDir(data.filePath(u"hf_api"_s)).entryList(QDir::Files))
        files.append(u"hf_api/"_s + name);
    for (const QString &file : std::as_const(files)) {
        const auto contents =
            readDigest(testing::readFile(data.filePath(file)), {.today = QDate(2026, 11, 23)});
        if (!contents)
            continue;
        for (const DigestEntry &entry : contents->entries) {
            LibraryPaper paper;
            paper.content = entry.paper;
            const QString stem = citationKeyStem(entry.paper.authors, entry.paper.published.year(),
                                                 entry.paper.title, entry.paper.arxivId);
            paper.citationKey = stem + citationKeySuffix(keys[stem]++);
            papers.append(paper);
        }
    }
    return papers;
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

} // namespace

/// What the usual programs say to an export of every real paper.
class TestBibliographyTools final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bibtexTakesTheExportWithoutAWarning_data();
    void bibtexTakesTheExportWithoutAWarning();
    void biberTakesTheExportWithoutAWarning();

private:
    QTemporaryDir m_folder;
    qsizetype m_papers = 0;
};

void TestBibliographyTools::initTestCase()
{
    REQUIRE_REAL_DATA(path, "hf_api");
    QVERIFY(m_folder.isValid());
    const QList<LibraryPaper> papers = realPapers();
    m_papers = papers.size();
    QCOMPARE(m_papers, 373);
    QSaveFile file(m_folder.filePath(u"export.bib"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(file, papers, ExportFormat::Bibtex, {}));
    QVERIFY(file.commit());
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
    const QString bibtex = toolOrNothing(u"bibtex"_s);
    const QString kpsewhich = toolOrNothing(u"kpsewhich"_s);
    if (bibtex.isEmpty() || kpsewhich.isEmpty())
        QSKIP("bibtex is not installed.");
    if (run(kpsewhich, {style + u".bst"_s}, m_folder.path()).output.trimmed().isEmpty())
        QSKIP("This bibliography style is not installed.");

    QFile document(m_folder.filePath(style + u".aux"_s));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write("\\relax\n\\citation{*}\n\\bibstyle{" + style.toUtf8() + "}\n\\bibdata{export}\n");
    document.close();
    const ToolRun result = run(bibtex, {style}, m_folder.path());
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    QVERIFY2(!result.output.contains(u"Warning"_s), qPrintable(result.output));
    QVERIFY2(!result.output.contains(u"error"_s), qPrintable(result.output));
    const QByteArray list = testing::readFile(m_folder.filePath(style + u".bbl"_s));
    QCOMPARE(list.count("\\bibitem"), m_papers);
}

void TestBibliographyTools::biberTakesTheExportWithoutAWarning()
{
    const QString biber = toolOrNothing(u"biber"_s);
    if (biber.isEmpty())
        QSKIP("biber is not installed.");
    const ToolRun result =
        run(biber, {u"--tool"_s, u"--validate-datamodel"_s, u"--output-file=checked.bib"_s, u"export.bib"_s},
            m_folder.path());
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    const QStringList lines = result.output.split(u'\n');
    for (const QString &line : lines) {
        // A paper of which only title and abstract are known has no date, and none is made up.
        const bool isMissingDate =
            line.endsWith(u"Missing mandatory field - one of 'date, year' must be defined"_s);
        const bool isComplaint = line.startsWith(u"WARN"_s) || line.startsWith(u"ERROR"_s);
        QVERIFY2(!isComplaint || isMissingDate, qPrintable(line));
    }
    const QByteArray checked = testing::readFile(m_folder.filePath(u"checked.bib"_s)).toLower();
    QCOMPARE(checked.count("@misc{"), m_papers);
}

QTEST_GUILESS_MAIN(TestBibliographyTools)
#include "bibliographytools.moc"
