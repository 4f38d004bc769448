#include "formats/readers/reader.h"

#include "testlib/realdata.h"

#include <QStringEncoder>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

QString page()
{
    return u"Daily Papers\n\nSep 11\n\nÜber Imagen 3\n\n"_s +
           u"The quick brown fox jumps over the lazy dog. "_s.repeated(8);
}

} // namespace

class TestReader final : public QObject
{
    Q_OBJECT

private slots:
    void namesAndFormatsMatch();
    void detectsTheFormatFromTheContent_data();
    void detectsTheFormatFromTheContent();
    void detectsTheRealPage();
    void readsOtherEncodingsWithAMark_data();
    void readsOtherEncodingsWithAMark();
    void explainsWhatCannotBeRead_data();
    void explainsWhatCannotBeRead();
};

void TestReader::namesAndFormatsMatch()
{
    QCOMPARE(importFormatNames(), (QStringList{u"jsonl"_s, u"hf-html"_s, u"arxiv-rss"_s, u"arxiv-atom"_s,
                                               u"bibtex"_s, u"hf-json"_s, u"markdown"_s, u"text"_s}));
    for (const QString &name : importFormatNames())
        QCOMPARE(importFormatName(*importFormatFromName(name)), name);
    QVERIFY(!importFormatFromName(u"docx"));
}

void TestReader::detectsTheFormatFromTheContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ImportFormat>>("format");

    using Format = std::optional<ImportFormat>;
    QTest::newRow("array") << QByteArray(" \n[{}]") << Format(ImportFormat::HuggingFaceJson);
    QTest::newRow("object") << QByteArray("{\"error\":1}") << Format(ImportFormat::HuggingFaceJson);
    QTest::newRow("page") << page().toUtf8() << Format(ImportFormat::Text);
    QTest::newRow("page with mark") << "\xEF\xBB\xBF" + page().toUtf8() << Format(ImportFormat::Text);
    QTest::newRow("page with title in brackets")
        << "[Re] Imagen\n\n" + QByteArray("The quick brown fox jumps. ").repeated(12)
        << Format(ImportFormat::Text);
    QTest::newRow("shopping list") << QByteArray("eggs\nmilk\n") << Format();
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>")
                              << Format(ImportFormat::HuggingFacePage);
    QTest::newRow("empty") << QByteArray() << Format();
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0\1",
                                          7)
                            << Format();
}

void TestReader::detectsTheFormatFromTheContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const std::optional<ImportFormat>, format);
    QCOMPARE(detectFormat(bytes), format);
}

void TestReader::detectsTheRealPage()
{
    REQUIRE_REAL_DATA(path, "digest_text/daily-papers-sep-11.txt");
    QCOMPARE(detectFormat(testing::readFile(path)), ImportFormat::Text);
}

void TestReader::readsOtherEncodingsWithAMark_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");

    QTest::newRow("UTF-8") << QStringConverter::Utf8;
    QTest::newRow("UTF-16 little endian") << QStringConverter::Utf16LE;
    QTest::newRow("UTF-16 big endian") << QStringConverter::Utf16BE;
}

void TestReader::readsOtherEncodingsWithAMark()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(page());
    const Result<DigestContents> contents = readDigest(bytes, november);
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().paper.title, u"Über Imagen 3"_s);
}

void TestReader::explainsWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("explanation");

    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \n\t\n") << u"empty"_s;
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << u"empty"_s;
    QTest::newRow("binary") << QByteArray("abc\0def", 7) << u"binary"_s;
    QTest::newRow("no text at all") << QByteArray("one\ntwo\n\xF6\xDF\xFE\x80\x81")
                                    << u"Line 3 is not valid UTF-8"_s;
    QTest::newRow("half UTF-16") << QByteArray("\xFF\xFE\x41", 3) << u"UTF-16"_s;
    QTest::newRow("web page") << QByteArray("\n<!doctype HTML>\n<html>") << u"web page holds no papers"_s;
    QTest::newRow("shopping list") << QByteArray("eggs\nmilk\n") << u"No paper was found"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n\xE2\xE3") << u"This is a PDF"_s;
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << u"restore it"_s;
    QTest::newRow("packed otherwise") << QByteArray("PK\x03\x04") << u"Unpack it first"_s;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><opml/>") << u"XML of another kind"_s;
    QTest::newRow("broken JSON") << QByteArray("{\n\"a\":\n") << u"line 3"_s;
    QTest::newRow("JSON of something else") << QByteArray("{\"name\":\"npm\"}") << u"is a paper"_s;
}

void TestReader::explainsWhatCannotBeRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, explanation);
    const Result<DigestContents> contents = readDigest(bytes, november);
    QVERIFY(!contents);
    QVERIFY2(contents.error().message.contains(explanation), qPrintable(contents.error().message));
}

QTEST_GUILESS_MAIN(TestReader)
#include "reader.moc"
