#include "online/webcache.h"

#include "testlib/realdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 muchRoom = 1 << 20;

QUrl address(int number)
{
    return QUrl(u"https://host.example/%1"_s.arg(number));
}

} // namespace

/// What is kept of answers.
class WebCacheTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatItIsGiven();
    void keepsKindsApart();
    void replacesAnOlderAnswer();
    void takesDamagedFilesForAbsent();
    void removesWhatWasNotUsedForLongest();
    void countsAFindAsUse();
    void clearsItsOwnFilesOnly();
    void storesNothingWithoutAFolder();
    void saysWhereItCannotWrite();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void age(const QUrl &url, int seconds);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WebCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Sets the time of the last use of the newest file back.
void WebCacheTest::age(const QUrl &url, int seconds)
{
    const QStringList before = files();
    WebCache(m_folder->path(), muchRoom).store(url, BodyKind::Json, {.body = QByteArray(1000, 'x')});
    for (const QString &name : files()) {
        if (before.contains(name))
            continue;
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds),
                                 QFileDevice::FileModificationTime));
    }
}

void WebCacheTest::keepsWhatItIsGiven()
{
    const StoredAnswer answer{.body = QByteArray("a\0b", 3),
                              .etag = "W/\"1\"",
                              .lastModified = "Mon, 14 Sep 2026 11:00:00 GMT",
                              .url = address(2),
                              .next = address(3)};
    QVERIFY(WebCache(m_folder->path(), muchRoom).store(address(1), BodyKind::Json, answer));
    const WebCache cache(m_folder->path(), muchRoom);
    QCOMPARE(cache.find(address(1), BodyKind::Json), std::optional(answer));
    QVERIFY(!cache.find(address(2), BodyKind::Json));
    QVERIFY(cache.size() > 0);
}

void WebCacheTest::keepsKindsApart()
{
    WebCache cache(m_folder->path(), muchRoom);
    QVERIFY(cache.store(address(1), BodyKind::BibTeX, {.body = "@article{a}"}));
    QVERIFY(!cache.find(address(1), BodyKind::Page));
}

void WebCacheTest::replacesAnOlderAnswer()
{
    WebCache cache(m_folder->path(), muchRoom);
    QVERIFY(cache.store(address(1), BodyKind::Json, {.body = "old", .etag = "\"1\""}));
    QVERIFY(cache.store(address(1), BodyKind::Json, {.body = "new"}));
    QCOMPARE(cache.find(address(1), BodyKind::Json)->body, "new");
    QVERIFY(cache.find(address(1), BodyKind::Json)->etag.isEmpty());
    QCOMPARE(files().size(), 1);
}

void WebCacheTest::takesDamagedFilesForAbsent()
{
    WebCache cache(m_folder->path(), muchRoom);
    QVERIFY(cache.store(address(1), BodyKind::Json, {.body = "the body", .etag = "\"1\""}));
    const QString name = m_folder->filePath(files().constFirst());
    const QByteArray whole = readFile(name);
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray damaged = whole;
        damaged[place] = static_cast<char>(damaged.at(place) ^ 0x40);
        for (const QByteArray &content : {damaged, whole.first(place)}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            QVERIFY2(!cache.find(address(1), BodyKind::Json), qPrintable(QString::number(place)));
        }
    }
}

void WebCacheTest::removesWhatWasNotUsedForLongest()
{
    age(address(1), 30);
    age(address(2), 40);
    age(address(3), 20);
    WebCache cache(m_folder->path(), 3500);
    QVERIFY(cache.store(address(4), BodyKind::Json, {.body = QByteArray(1000, 'x')}));
    QVERIFY(cache.size() <= 3500);
    QVERIFY(!cache.find(address(2), BodyKind::Json));
    for (const int kept : {1, 3, 4})
        QVERIFY(cache.find(address(kept), BodyKind::Json));
}

void WebCacheTest::countsAFindAsUse()
{
    age(address(1), 40);
    age(address(2), 30);
    WebCache cache(m_folder->path(), 2500);
    QVERIFY(cache.find(address(1), BodyKind::Json));
    QVERIFY(cache.store(address(3), BodyKind::Json, {.body = QByteArray(1000, 'x')}));
    QVERIFY(cache.find(address(1), BodyKind::Json));
    QVERIFY(!cache.find(address(2), BodyKind::Json));
}

void WebCacheTest::clearsItsOwnFilesOnly()
{
    QFile other(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("Mine");
    other.close();
    WebCache cache(m_folder->path(), muchRoom);
    QVERIFY(cache.store(address(1), BodyKind::Json, {.body = "x"}));
    QVERIFY(cache.clear());
    QCOMPARE(cache.size(), 0);
    QCOMPARE(files(), QStringList{u"notes.txt"_s});
}

void WebCacheTest::storesNothingWithoutAFolder()
{
    WebCache cache({}, muchRoom);
    QVERIFY(cache.store(address(1), BodyKind::Json, {.body = "x"}));
    QVERIFY(!cache.find(address(1), BodyKind::Json));
    QCOMPARE(cache.size(), 0);
    QVERIFY(cache.clear());
}

void WebCacheTest::saysWhereItCannotWrite()
{
    // A file where the folder should be.
    const QString place = m_folder->filePath(u"taken"_s);
    QVERIFY(QFile(place).open(QIODevice::WriteOnly));
    WebCache cache(place, muchRoom);
    const Result<void> stored = cache.store(address(1), BodyKind::Json, {.body = "x"});
    QVERIFY(!stored);
    QVERIFY(stored.error().message.contains(place));
}

QTEST_GUILESS_MAIN(WebCacheTest)
#include "webcachetest.moc"
