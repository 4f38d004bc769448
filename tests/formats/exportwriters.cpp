#include "formats/oddpapers.h"
#include "formats/writers/progresswords.h"
#include "formats/writers/writer.h"
#include "testlib/realdata.h"

#include <QBuffer>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const QList<LibraryPaper> &papers, ExportFormat format, const WriteOptions &options = {})
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !writePapers(buffer, papers, format, options))
        qFatal("The papers could not be written");
    return buffer.data();
}

/// A disk that is full after some bytes.
class FullDevice final : public QBuffer
{
public:
    explicit FullDevice(qint64 capacity) : m_capacity(capacity) {}

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        return pos() + size > m_capacity ? -1 : QBuffer::writeData(data, size);
    }

private:
    qint64 m_capacity;
};

void addFormats()
{
    QTest::addColumn<ExportFormat>("format");

    for (const ExportFormat format : {ExportFormat::Ris, ExportFormat::CslJson, ExportFormat::Markdown,
                                      ExportFormat::Html, ExportFormat::Csv})
        QTest::newRow(qPrintable(exportFormatName(format))) << format;
}

} // namespace

/// The formats other than BibTeX.
class TestExportWriters final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEveryOddityAsItsReferenceFile_data();
    void writesEveryOddityAsItsReferenceFile();
    void keepsNotesAndTagsUnlessAskedForThem_data();
    void keepsNotesAndTagsUnlessAskedForThem();
    void leavesAbstractsOutWhenNotWanted_data();
    void leavesAbstractsOutWhenNotWanted();
    void writesAnEmptyListAsAWholeFile_data();
    void writesAnEmptyListAsAWholeFile();
    void reportsADeviceThatIsFullAtAnyPoint_data();
    void reportsADeviceThatIsFullAtAnyPoint();
    void writesNoControlCharacters_data();
    void writesNoControlCharacters();
    void writesOneRisValueALine();
    void asksForNothingFromElsewhereInHtml();
    void showsProgressAndTimeOfAReadingListInHtml();
    void escapesAReadingListAsEverythingElse();
    void saysTimeAsRoughlyAsItIsKnown_data();
    void saysTimeAsRoughlyAsItIsKnown();
    void leavesNoCellThatIsAFormula();
};

void TestExportWriters::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestExportWriters::writesEveryOddityAsItsReferenceFile_data()
{
    addFormats();
}

void TestExportWriters::writesEveryOddityAsItsReferenceFile()
{
    QFETCH(const ExportFormat, format);
    const QByteArray written =
        exported(testing::oddPapers(), format, {.notes = Notes::Include, .heading = u"Odd & <old> papers"_s});
    const QString reference =
        QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/data/export/odd-papers.") + exportFileExtension(format);
    // Set to write the references anew, then read the difference before committing it.
    if (qEnvironmentVariableIsSet("BROADSHEET_UPDATE_REFERENCES")) {
        QFile file(reference);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written);
    }
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(testing::readFile(reference)));
}

void TestExportWriters::keepsNotesAndTagsUnlessAskedForThem_data()
{
    addFormats();
}

void TestExportWriters::keepsNotesAndTagsUnlessAskedForThem()
{
    QFETCH(const ExportFormat, format);
    const QByteArray written = exported(testing::oddPapers(), format);
    QVERIFY(!written.contains("ask Ada"));
    QVERIFY(!written.contains("to cite"));
    QVERIFY(!written.contains("Basel"));
    QVERIFY(exported(testing::oddPapers(), format, {.notes = Notes::Include}).contains("ask Ada"));
}

void TestExportWriters::leavesAbstractsOutWhenNotWanted_data()
{
    addFormats();
}

void TestExportWriters::leavesAbstractsOutWhenNotWanted()
{
    QFETCH(const ExportFormat, format);
    QVERIFY(exported(testing::oddPapers(), format).contains("We dig a"));
    QVERIFY(!exported(testing::oddPapers(), format, {.abstracts = Abstracts::Omit}).contains("We dig a"));
}

void TestExportWriters::writesAnEmptyListAsAWholeFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("ending");

    QTest::newRow("ris") << ExportFormat::Ris << QByteArray();
    QTest::newRow("csl-json") << ExportFormat::CslJson << QByteArray("[]\n");
    QTest::newRow("markdown") << ExportFormat::Markdown << QByteArray("# Reading list\n");
    QTest::newRow("html") << ExportFormat::Html << QByteArray("<main>\n</main>\n</body>\n</html>\n");
    QTest::newRow("csv") << ExportFormat::Csv << QByteArray("digest date,abstract\r\n");
}

void TestExportWriters::writesAnEmptyListAsAWholeFile()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, ending);
    const QByteArray written = exported({}, format);
    QVERIFY2(written.endsWith(ending), written.constData());
    QCOMPARE(written.isEmpty(), ending.isEmpty());
}

void TestExportWriters::reportsADeviceThatIsFullAtAnyPoint_data()
{
    addFormats();
}

void TestExportWriters::reportsADeviceThatIsFullAtAnyPoint()
{
    QFETCH(const ExportFormat, format);
    const QList<LibraryPaper> papers = testing::oddPapers().first(3);
    const qint64 size = exported(papers, format).size();
    for (qint64 capacity = 0; capacity < size; capacity += 7) {
        FullDevice device(capacity);
        QVERIFY(device.open(QIODevice::WriteOnly));
        const Result<void> written = writePapers(device, papers, format, {});
        QVERIFY2(!written, qPrintable(u"A file cut at byte %1 was called whole."_s.arg(capacity)));
        QVERIFY(!written.error().message.isEmpty());
    }
}

void TestExportWriters::writesNoControlCharacters_data()
{
    addFormats();
}

void TestExportWriters::writesNoControlCharacters()
{
    QFETCH(const ExportFormat, format);
    const QString written =
        QString::fromUtf8(exported(testing::oddPapers(), format, {.notes = Notes::Include}));
    for (const QChar character : written) {
        const bool isLineEnd = character == u'\n' || character == u'\r';
        QVERIFY2(isLineEnd || character.category() != QChar::Other_Control,
                 qPrintable(QString::number(character.unicode(), 16)));
    }
}

void TestExportWriters::writesOneRisValueALine()
{
    const QByteArray written = exported(testing::oddPapers(), ExportFormat::Ris, {.notes = Notes::Include});
    QCOMPARE(written.count("\nER  - \r\n"), testing::oddPapers().size());
    QVERIFY(!written.contains("\nTY  - FAKE"));
    static const QRegularExpression wellFormed(u"^(?:[A-Z][A-Z0-9]  - .*)?$"_s);
    for (const QList<QByteArray> lines = written.split('\n'); const QByteArray &line : lines)
        QVERIFY2(wellFormed.match(QString::fromUtf8(line).remove(u'\r')).hasMatch(), line.constData());
    QCOMPARE(written.count("\r\n"), written.count('\n'));
}

void TestExportWriters::asksForNothingFromElsewhereInHtml()
{
    const QByteArray written = exported(testing::oddPapers(), ExportFormat::Html, {.notes = Notes::Include});
    QVERIFY(written.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for (const char *loading : {"<script", " src=", "url(", "@import", "<link", "<iframe", "javascript:"})
        QVERIFY2(!written.contains(loading), loading);
}

void TestExportWriters::showsProgressAndTimeOfAReadingListInHtml()
{
    QList<LibraryPaper> papers = testing::oddPapers().first(3);
    for (LibraryPaper &paper : papers) {
        paper.content.comment = u"20 pages"_s;
        paper.marks.readingLists = {u"Other"_s, u"Train to Bâle"_s};
        paper.marks.readingListProgress = {ReadingProgress::ToRead, ReadingProgress::Done};
    }
    papers[1].marks.readingListProgress[1] = ReadingProgress::Reading;
    papers[2].marks.readingListProgress[1] = ReadingProgress::ToRead;
    const WriteOptions options{.heading = u"Train to Bâle"_s, .readingList = u"train to bale"_s};
    const QString written = QString::fromUtf8(exported(papers, ExportFormat::Html, options));

    QVERIFY(written.contains(u"<p>1 of 3 done, about 1.5 h left</p>"_s));
    QVERIFY(written.contains(u"<progress max=\"3\" value=\"1\""_s));
    // In the contents and at the paper.
    for (const QString &state : {u"to-read"_s, u"reading"_s, u"done"_s})
        QCOMPARE(written.count(u"<span class=\"state %1\">"_s.arg(state)), 2);
    QVERIFY(written.contains(u"</span> · about 30 min</p>"_s));
    QCOMPARE(written.count(u"<details class=\"fold\"><summary>Abstract</summary>"_s),
             written.count(u"<div class=\"abstract\">"_s));
    QVERIFY(written.contains(u"name=\"viewport\" content=\"width=device-width, initial-scale=1\""_s));
    QVERIFY(written.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(!QString::fromUtf8(exported(papers, ExportFormat::Html)).contains(u"class=\"state"_s));
}

void TestExportWriters::escapesAReadingListAsEverythingElse()
{
    const WriteOptions options{.notes = Notes::Include,
                               .heading = u"<script>alert(1)</script>"_s,
                               .readingList = u"<script>alert(1)</script>"_s};
    const QByteArray written = exported(testing::oddPapers(), ExportFormat::Html, options);
    for (const char *loading : {"<script", " src=", "url(", "@import", "<link", "<iframe", "javascript:"})
        QVERIFY2(!written.contains(loading), loading);
    QVERIFY(exported({}, ExportFormat::Html, options).contains("0 of 0 done"));
}

void TestExportWriters::saysTimeAsRoughlyAsItIsKnown_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");

    QTest::newRow("very little") << 1 << u"about 5 min"_s;
    QTest::newRow("minutes") << 33 << u"about 35 min"_s;
    QTest::newRow("nearly an hour") << 58 << u"about 1 h"_s;
    QTest::newRow("an hour and a bit") << 67 << u"about 1 h"_s;
    QTest::newRow("half hours") << 152 << u"about 2.5 h"_s;
    QTest::newRow("many hours") << 890 << u"about 15 h"_s;
    QTest::newRow("very many") << 120'000 << u"about 2,000 h"_s;
}

void TestExportWriters::saysTimeAsRoughlyAsItIsKnown()
{
    QFETCH(const int, minutes);
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_US"_s));
    const QString words = roughTime(std::chrono::minutes(minutes));
    QLocale::setDefault(before);
    QTEST(words, "words");
}

void TestExportWriters::leavesNoCellThatIsAFormula()
{
    const QString written =
        QString::fromUtf8(exported(testing::oddPapers(), ExportFormat::Csv, {.notes = Notes::Include}));
    static const QRegularExpression formula(u"(?:^|,|\\r\\n)\"?[=+@-]"_s);
    QVERIFY2(!written.contains(formula), qPrintable(formula.match(written).captured()));
    QVERIFY(written.contains(u"\"'=cmd|' /C calc'!A0\""_s));
    QVERIFY(written.contains(u"\"'=digging; to cite\""_s));
}

QTEST_GUILESS_MAIN(TestExportWriters)
#include "exportwriters.moc"
