#include "formats/corpuslibrary.h"
#include "formats/modsrecords.h"
#include "formats/oddpapers.h"
#include "formats/pandocdocument.h"
#include "formats/writers/writer.h"
#include "testlib/externaltool.h"
#include "testlib/realdata.h"
#include "text/mathtext.h"
#include "text/plainlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a reader sees of a text, wherever its raised and lowered letters stand.
QString levelText(const QString &text)
{
    QString level;
    for (const QList<TextRun> runs = readableRuns(onOneLine(text)); const TextRun &run : runs)
        level += run.text;
    return level.simplified();
}

/// bibutils divides initials, takes their dots away and counts "II" among the given names.
QString sortedLetters(const QString &name)
{
    QString letters = name;
    letters.removeIf([](QChar sign) { return !sign.isLetterOrNumber() && !sign.isMark(); });
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// bibutils keeps a name once where two authors of a paper share it.
QStringList differingNames(const QStringList &names)
{
    QStringList letters;
    for (const QString &name : names)
        letters.append(sortedLetters(name));
    letters.removeDuplicates();
    return letters;
}

QString readableLine(const QString &text)
{
    return onOneLine(readableText(onOneLine(text)));
}

} // namespace

/// What programs of others make of our files of real papers.
class TestExchangeTools final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bibutilsReadsEveryRisRecordBack();
    void pandocShowsMarkdownAsPlainText_data();
    void pandocShowsMarkdownAsPlainText();
    void pandocReadsEveryTitleOfTheHtml();
    void pandocCitesEveryCslItemWithoutAWarning();
    void cslItemsKeepToTheSchema();
    void pythonReadsEveryRowOfTheCsv();

private:
    QString write(const QList<LibraryPaper> &papers, ExportFormat format,
                  const WriteOptions &options = {}) const;

    QTemporaryDir m_folder;
    QList<LibraryPaper> m_papers;
};

void TestExchangeTools::initTestCase()
{
    REQUIRE_REAL_DATA(path, "corpus.jsonl.gz");
    QVERIFY(m_folder.isValid());
    m_papers = corpusLibrary();
    QCOMPARE(m_papers.size(), 82269);
}

QString TestExchangeTools::write(const QList<LibraryPaper> &papers, ExportFormat format,
                                 const WriteOptions &options) const
{
    const QString name = u"papers."_s + exportFileExtension(format);
    QSaveFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !writePapers(file, papers, format, options) || !file.commit())
        qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
    return name;
}

void TestExchangeTools::bibutilsReadsEveryRisRecordBack()
{
    REQUIRE_TOOL(ris2xml, "ris2xml");
    const QString file = write(m_papers, ExportFormat::Ris, {.abstracts = Abstracts::Omit});
    const ToolRun run = runTool(ris2xml, {u"-un"_s, u"-nl"_s, u"-nt"_s, file}, m_folder.path());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray("ris2xml: Processed 82269 references.\n"));

    const QList<ModsRecord> records = readModsRecords(run.output);
    QCOMPARE(records.size(), m_papers.size());
    int undivided = 0;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Paper &paper = m_papers.at(i).content;
        QCOMPARE(records.at(i).key, m_papers.at(i).citationKey);
        QCOMPARE(records.at(i).title, onOneLine(readableText(paper.title)));
        QCOMPARE(records.at(i).arxivId, paper.arxivId);
        // A name that is a list by itself is divided by bibutils.
        if (paper.authors.filter(u" and "_s).isEmpty())
            QCOMPARE(differingNames(records.at(i).authors), differingNames(paper.authors));
        else
            ++undivided;
    }
    QVERIFY(undivided <= 1);
}

void TestExchangeTools::pandocShowsMarkdownAsPlainText_data()
{
    QTest::addColumn<QString>("dialect");

    QTest::newRow("pandoc") << u"markdown-smart"_s;
    QTest::newRow("GitHub") << u"gfm+tex_math_dollars"_s;
}

void TestExchangeTools::pandocShowsMarkdownAsPlainText()
{
    QFETCH(const QString, dialect);
    REQUIRE_TOOL(pandoc, "pandoc");
    const QList<LibraryPaper> papers = oddPapers() + m_papers.first(2000);
    const QString file = write(papers, ExportFormat::Markdown);
    const ToolRun run = runTool(pandoc, {u"-f"_s, dialect, u"-t"_s, u"json"_s, file}, m_folder.path());
    QCOMPARE(run.messages, QByteArray());
    const QList<PandocSection> sections = readPandocSections(run.output);
    QCOMPARE(sections.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const Paper &paper = papers.at(i).content;
        QCOMPARE(readableLine(sections.at(i).heading), readableLine(paper.title));
        const QStringList expected = paper.abstract.split(u'\n', Qt::SkipEmptyParts);
        const QStringList shown = sections.at(i).paragraphs;
        QVERIFY(shown.size() >= expected.size());
        for (qsizetype line = 0; line < expected.size(); ++line) {
            QCOMPARE(readableLine(shown.at(shown.size() - expected.size() + line)),
                     readableLine(expected.at(line)));
        }
    }
}

void TestExchangeTools::pandocReadsEveryTitleOfTheHtml()
{
    REQUIRE_TOOL(pandoc, "pandoc");
    const QList<LibraryPaper> papers = m_papers.first(2000);
    const QString file = write(papers, ExportFormat::Html);
    const ToolRun run =
        runTool(pandoc, {u"-f"_s, u"html-native_divs"_s, u"-t"_s, u"json"_s, file}, m_folder.path());
    QCOMPARE(run.messages, QByteArray());
    QList<PandocSection> sections = readPandocSections(run.output);
    QCOMPARE(sections.takeFirst().heading, u"Contents"_s);
    QCOMPARE(sections.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i)
        QCOMPARE(sections.at(i).heading, levelText(papers.at(i).content.title));
}

void TestExchangeTools::pandocCitesEveryCslItemWithoutAWarning()
{
    REQUIRE_TOOL(pandoc, "pandoc");
    const QList<LibraryPaper> papers = oddPapers() + m_papers.first(200);
    QFile document(m_folder.filePath(u"citing.md"_s));
    QVERIFY(document.open(QIODevice::WriteOnly));
    for (const LibraryPaper &paper : papers)
        document.write("Known [@" + paper.citationKey.toUtf8() + "].\n\n");
    document.close();
    const QString file = write(papers, ExportFormat::CslJson);
    const ToolRun run =
        runTool(pandoc, {u"--citeproc"_s, u"--bibliography"_s, file, u"-t"_s, u"html"_s, u"citing.md"_s},
                m_folder.path());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output.count("class=\"csl-entry\""), papers.size());
    QVERIFY(!run.output.contains("???"));
}

void TestExchangeTools::cslItemsKeepToTheSchema()
{
    REQUIRE_TOOL(python, "python3");
    if (runTool(python, {u"-c"_s, u"import jsonschema"_s}, m_folder.path()).exitCode != 0)
        QSKIP("python3-jsonschema is not installed; packaging/setup.sh --tests installs it.");
    const QString schema = QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/data/export/csl-json.schema.json");
    const QString file =
        write(oddPapers() + m_papers.first(2000), ExportFormat::CslJson, {.notes = Notes::Include});
    const QString script =
        u"import json, sys, jsonschema\n"
        "schema, items = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])\n"
        "jsonschema.Draft7Validator.check_schema(schema)\n"
        "jsonschema.Draft7Validator(schema).validate(items)\n"
        "print(len(items))\n"_s;
    const ToolRun run = runTool(python, {u"-c"_s, script, schema, file}, m_folder.path());
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QCOMPARE(run.output.trimmed().toInt(), oddPapers().size() + 2000);
}

void TestExchangeTools::pythonReadsEveryRowOfTheCsv()
{
    REQUIRE_TOOL(python, "python3");
    const QList<LibraryPaper> papers = m_papers.first(2000);
    const QString script = u"import csv, json, sys\n"
                           "with open(sys.argv[1], newline='', encoding='utf-8-sig') as table:\n"
                           "    print(json.dumps(list(csv.DictReader(table, strict=True))))\n"_s;
    const ToolRun run = runTool(python, {u"-c"_s, script, write(papers, ExportFormat::Csv)}, m_folder.path());
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    const QJsonArray rows = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(rows.size(), papers.size());
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const Paper &paper = papers.at(i).content;
        QCOMPARE(rows[i]["key"_L1].toString(), papers.at(i).citationKey);
        QCOMPARE(rows[i]["title"_L1].toString(), readableText(paper.title));
        QCOMPARE(rows[i]["authors"_L1].toString(), paper.authors.join("; "_L1));
        QCOMPARE(rows[i]["abstract"_L1].toString(), readableText(paper.abstract));
    }
}

QTEST_GUILESS_MAIN(TestExchangeTools)
#include "exchangetools.moc"
