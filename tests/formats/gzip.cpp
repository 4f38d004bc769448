#include "formats/readers/gzip.h"

#include "formats/readers/reader.h"
#include "formats/readers/sourcesize.h"

#include <QTest>

#include <zlib.h>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// Packs as the tool gzip does.
QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot pack.");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray source = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib did not finish.");
    packed.truncate(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

/// Each line is different, so that a cut leaves some lines whole.
QByteArray paperLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(10000 + i);
        lines += R"({"id":"2501.)" + number + R"(","title":"Nets of size )" + QByteArray::number(i * 7919) +
                 R"(","summary":"Größe )" + QByteArray::number(i * 104729) + "\"}\n";
    }
    return lines;
}

Result<DigestContents> read(const QByteArray &bytes)
{
    return readDigest(bytes, {.today = QDate(2026, 11, 23)});
}

} // namespace

class TestGzip final : public QObject
{
    Q_OBJECT

private slots:
    void readsPackedSources();
    void joinsSeveralMembers();
    void passesOverZerosAtTheEnd();
    void keepsWhatStandsBeforeTheBreak();
    void explainsWhatCannotBeUnpacked();
    void survivesBeingCutAnywhere();
    void stopsAtTheLimit();
};

void TestGzip::readsPackedSources()
{
    const QByteArray packed = gzip(paperLines(20));
    QCOMPARE(detectFormat(packed), ImportFormat::HuggingFaceJson);
    const Result<DigestContents> contents = read(packed);
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 20);
    QVERIFY(contents->problems.isEmpty());
}

void TestGzip::joinsSeveralMembers()
{
    const QByteArray lines = paperLines(20);
    const Result<UnpackedSource> unpacked = unpackGzip(gzip(lines.first(1000)) + gzip(lines.sliced(1000)));
    QVERIFY(unpacked && unpacked->complete);
    QCOMPARE(unpacked->bytes, lines);
}

void TestGzip::passesOverZerosAtTheEnd()
{
    const Result<UnpackedSource> unpacked = unpackGzip(gzip("abc") + QByteArray(512, '\0'));
    QVERIFY(unpacked && unpacked->complete);
    QCOMPARE(unpacked->bytes, QByteArray("abc"));
}

void TestGzip::keepsWhatStandsBeforeTheBreak()
{
    const QByteArray packed = gzip(paperLines(2000));
    const Result<DigestContents> contents = read(packed.first(packed.size() / 2));
    QVERIFY(contents);
    QVERIFY(contents->entries.size() > 500 && contents->entries.size() < 1500);
    QCOMPARE(contents->problems.last().place, u"end of file"_s);
}

void TestGzip::explainsWhatCannotBeUnpacked()
{
    const Result<DigestContents> contents = read(QByteArray("\x1F\x8B\x08nonsense of some length", 27));
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"gzip file is damaged"_s));
}

void TestGzip::survivesBeingCutAnywhere()
{
    const QByteArray packed = gzip(paperLines(3));
    for (qsizetype length = 0; length < packed.size(); ++length) {
        const Result<DigestContents> contents = read(packed.first(length));
        QVERIFY(contents ? !contents->problems.isEmpty() : !contents.error().message.isEmpty());
    }
}

void TestGzip::stopsAtTheLimit()
{
    // A thousand members of a megabyte each, which pack a thousandfold.
    const QByteArray bomb = gzip(QByteArray(1024 * 1024, ' ')).repeated(1000);
    QVERIFY(bomb.size() < 2 * 1024 * 1024);
    const Result<UnpackedSource> unpacked = unpackGzip(bomb);
    QVERIFY(!unpacked);
    QVERIFY(unpacked.error().message.contains(u"unpacks to more than"_s));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "gzip.moc"
