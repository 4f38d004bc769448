#include "formats/readers/reader.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

QByteArray jsonPaper(const QByteArray &number)
{
    return "{\"id\":\"2501.0000" + number + R"(","title":"Größe )" + number +
           R"(","summary":"A \"word\"","authors":["Zoë Ó"]})";
}

QByteArray words()
{
    return QByteArray("The quick brown fox jumps over the läzy dog. ").repeated(8);
}

/// Three papers in each format, small enough to be cut at every byte.
QMap<ImportFormat, QByteArray> samples()
{
    const QByteArray array = '[' + jsonPaper("1") + ",\n" + jsonPaper("2") + ",\n" + jsonPaper("3") + ']';
    const QByteArray props =
        QByteArray("{\"dailyPapers\":" + array + "}").replace('&', "&amp;").replace('"', "&quot;");
    const auto atomEntry = [](const QByteArray &number) {
        return "<entry><id>http://arxiv.org/abs/2501.0000" + number +
               "v1</id><title>Größe</title><summary>A &lt;word&gt;</summary></entry>\n";
    };
    const auto newsItem = [](const QByteArray &number) {
        return "<item><title>Größe</title><guid>oai:arXiv.org:2501.0000" + number +
               "v1</guid><description>arXiv:2501.0000" + number +
               "v1 Announce Type: new \nAbstract: A word</description></item>\n";
    };
    const auto section = [](const QByteArray &number) {
        return "## Größe " + number + "\n[pdf](https://arxiv.org/pdf/2501.0000" + number + ")\n\nWords.\n\n";
    };
    const auto bibliographyEntry = [](const QByteArray &number) {
        return "@article{key" + number + ",\n  title = {Größe " + number + "},\n  eprint = {2501.0000" +
               number + "},\n  abstract = {A word}\n}\n\n";
    };
    const auto line = [](const QByteArray &number) {
        return R"({"broadsheet":1,"number":)" + number + R"(,"title":"Größe )" + number + "\"}\n";
    };
    return {
        {ImportFormat::Bibtex, bibliographyEntry("1") + bibliographyEntry("2") + bibliographyEntry("3")},
        {ImportFormat::JsonLines, line("1") + line("2") + line("3")},
        {ImportFormat::HuggingFaceJson, array},
        {ImportFormat::HuggingFacePage,
         "<!DOCTYPE html><html><body><div data-target=\"DailyPapers\" data-props=\"" + props +
             "\"></div></body></html>"},
        {ImportFormat::ArxivAtom, "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">" +
                                      atomEntry("1") + atomEntry("2") + atomEntry("3") + "</feed>"},
        {ImportFormat::ArxivRss,
         "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>cs.CL updates on "
         "arXiv.org</title>" +
             newsItem("1") + newsItem("2") + newsItem("3") + "</channel></rss>"},
        {ImportFormat::Markdown, "# Picks 2025-01-08\n\n" + section("1") + section("2") + section("3")},
        {ImportFormat::Text, "Daily Papers\n\nSep 11\n\nÜber eins\n\n" + words() + "\n\nÜber zwei\n\n" +
                                 words() + "\n\nÜber drei\n\n" + words() + '\n'},
    };
}

void addFormats()
{
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("sample");

    const QMap<ImportFormat, QByteArray> all = samples();
    for (auto sample = all.cbegin(); sample != all.cend(); ++sample)
        QTest::newRow(qPrintable(importFormatName(sample.key()))) << sample.key() << sample.value();
}

qsizetype papersIn(const Result<DigestContents> &contents)
{
    return contents ? contents->entries.size() : 0;
}

/// Either something was read, or there is a sentence about why not.
bool isExplained(const Result<DigestContents> &contents)
{
    return contents ? !contents->entries.isEmpty() || !contents->problems.isEmpty()
                    : !contents.error().message.isEmpty();
}

} // namespace

class TestBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void detectsEverySample_data() { addFormats(); }
    void detectsEverySample();
    void neverLosesAPaperThatStandsBeforeACut_data() { addFormats(); }
    void neverLosesAPaperThatStandsBeforeACut();
    void survivesAnyByteBeingReplaced_data() { addFormats(); }
    void survivesAnyByteBeingReplaced();
    void readsUtf16WithAMark_data() { addFormats(); }
    void readsUtf16WithAMark();
    void readsOldEncodingsAndNamesTheirLine_data() { addFormats(); }
    void readsOldEncodingsAndNamesTheirLine();
    void refusesNulBytes_data() { addFormats(); }
    void refusesNulBytes();
    void readsLongLinesInReasonableTime_data();
    void readsLongLinesInReasonableTime();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void leavesOutTextsThatNoPaperHas();
    void saysThatHtmlIsNoJson();
};

void TestBadInput::detectsEverySample()
{
    QFETCH(const ImportFormat, format);
    QFETCH(const QByteArray, sample);
    QCOMPARE(detectFormat(sample), format);
    QCOMPARE(papersIn(readDigest(sample, november)), 3);
}

void TestBadInput::neverLosesAPaperThatStandsBeforeACut()
{
    QFETCH(const ImportFormat, format);
    QFETCH(const QByteArray, sample);
    qsizetype most = 0;
    for (qsizetype length = 0; length < sample.size(); ++length) {
        const Result<DigestContents> contents = readDigest(sample.first(length), format, november);
        QVERIFY(isExplained(contents));
        QVERIFY2(papersIn(contents) >= most || papersIn(contents) == most - 1,
                 QByteArray::number(length).constData());
        most = std::max(most, papersIn(contents));
    }
    QVERIFY(most >= 2);
}

void TestBadInput::survivesAnyByteBeingReplaced()
{
    QFETCH(const ImportFormat, format);
    QFETCH(const QByteArray, sample);
    for (qsizetype place = 0; place < sample.size(); ++place) {
        for (const char byte : {'\\', '"', '<', '\n', '{', '\xFF'}) {
            QByteArray damaged = sample;
            damaged[place] = byte;
            const Result<DigestContents> contents = readDigest(damaged, format, november);
            QVERIFY2(isExplained(contents), damaged.constData());
            QVERIFY(papersIn(contents) <= 4);
        }
    }
}

void TestBadInput::readsUtf16WithAMark()
{
    QFETCH(const QByteArray, sample);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromUtf8(sample));
        QCOMPARE(papersIn(readDigest(bytes, november)), 3);
    }
}

void TestBadInput::readsOldEncodingsAndNamesTheirLine()
{
    QFETCH(const ImportFormat, format);
    QFETCH(QByteArray, sample);
    sample.replace("ö", "\xF6").replace("Ü", "\xDC");
    const Result<DigestContents> contents = readDigest(sample, format, november);
    QCOMPARE(papersIn(contents), 3);
    QCOMPARE(contents->problems.size(), 1);
    QVERIFY2(contents->problems.first().reason.contains(u"not UTF-8"_s),
             qPrintable(contents->problems.first().reason));
    const auto hasLetter = [](const DigestEntry &entry) {
        return QString(entry.paper.title + entry.paper.abstract).contains(u'ö') ||
               entry.paper.title.contains(u'Ü');
    };
    QVERIFY(std::any_of(contents->entries.cbegin(), contents->entries.cend(), hasLetter));
}

void TestBadInput::refusesNulBytes()
{
    QFETCH(const ImportFormat, format);
    QFETCH(QByteArray, sample);
    sample.insert(sample.size() / 2, '\0');
    const Result<DigestContents> contents = readDigest(sample, format, november);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"binary data"_s));
}

void TestBadInput::readsLongLinesInReasonableTime_data()
{
    QTest::addColumn<QByteArray>("bytes");

    static constexpr qsizetype size = 2'000'000;
    QTest::newRow("abstract of a page") << QByteArray("Title\n\n") + QByteArray(size, 'a');
    QTest::newRow("words of a page") << QByteArray("Title\n\n") + QByteArray("ab ").repeated(size / 3);
    QTest::newRow("addresses of a page")
        << QByteArray("Title\n\n") + QByteArray("http://a.b ").repeated(size / 50);
    QTest::newRow("string in JSON") << "[{\"title\":\"" + QByteArray(size, 'a') + "\"}]";
    QTest::newRow("backslashes in JSON") << "[\"" + QByteArray(size, '\\') + "\"]";
    QTest::newRow("heading of spaces") << "# a" + QByteArray(size, ' ') + "b";
    QTest::newRow("heading of signs")
        << "# a" + QByteArray(size, '#') + "b\n- [x y](https://arxiv.org/abs/2501.00001)";
    for (const QByteArray &pattern : {QByteArray("[a [b] "), QByteArray("!["), QByteArray("<img "),
                                      QByteArray("**"), QByteArray("\n"), QByteArray("> "), QByteArray("- ")})
        QTest::newRow(("newsletter of " + pattern.simplified()).constData())
            << "# Nets\nhttps://arxiv.org/abs/2501.00001\n- " + pattern.repeated(size / pattern.size()) +
                   "\n- [x y](https://arxiv.org/abs/2501.00002)\n";
    QTest::newRow("title in XML") << R"(<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>)" +
                                         QByteArray(size, 'a') + "</title></entry></feed>";
}

void TestBadInput::readsLongLinesInReasonableTime()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(isExplained(readDigest(bytes, november)));
    // Anything that grows with the square of the size would take hours.
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());
}

void TestBadInput::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("bytes");

    static constexpr qsizetype depth = 100'000;
    QTest::newRow("arrays") << QByteArray(depth, '[') + QByteArray(depth, ']');
    QTest::newRow("objects") << QByteArray("{\"papers\":").repeated(depth) + "1" + QByteArray(depth, '}');
    QTest::newRow("inside a paper") << "[{\"title\":\"x\",\"paper\":" + QByteArray(depth, '[') +
                                           QByteArray(depth, ']') + "}]";
    QTest::newRow("elements") << R"(<feed xmlns="http://www.w3.org/2005/Atom"><entry>)" +
                                     QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth) +
                                     "</entry></feed>";
    QTest::newRow("quotations") << "# Nets\nhttps://arxiv.org/abs/2501.00001\n" +
                                       QByteArray("> ").repeated(depth);
    QTest::newRow("brackets") << "- " + QByteArray(depth, '[') + QByteArray(depth, ']') +
                                     "(https://arxiv.org/abs/2501.00001)";
}

void TestBadInput::survivesDeepNesting()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(isExplained(readDigest(bytes, november)));
}

void TestBadInput::leavesOutTextsThatNoPaperHas()
{
    const QByteArray source = R"([{"id":"2501.00001","title":"Good","summary":"Fine."},)"
                              R"({"id":"2501.00002","title":"Endless","summary":")" +
                              QByteArray("word ").repeated(100'000) + R"("},{"id":"2501.00003","title":")" +
                              QByteArray("word ").repeated(2'000) + R"(","summary":"Fine."}])";
    const Result<DigestContents> contents = readDigest(source, november);
    QCOMPARE(papersIn(contents), 1);
    QCOMPARE(contents->problems.size(), 2);
    QCOMPARE(contents->problems.first().place, u"Endless"_s);
}

void TestBadInput::saysThatHtmlIsNoJson()
{
    const Result<DigestContents> contents =
        readDigest("<!DOCTYPE html><html></html>", ImportFormat::HuggingFaceJson, november);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"web page"_s));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "badinput.moc"
