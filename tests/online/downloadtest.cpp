#include "testlib/misbehavingserver.h"
#include "testlib/realdata.h"
#include "testlib/webtesting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = ScriptedAnswer::Place;

namespace {

constexpr auto etag = "\"first\"";

ScriptedAnswer cut(ScriptedAnswer answer, Place place)
{
    answer.cutAt = place;
    return answer;
}

} // namespace

/// Downloading files from servers that behave and that do not.
class DownloadTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void downloadsAFile();
    void makesMissingFolders();
    void replacesAnOlderFileOnlyAtTheEnd();
    void tellsHowMuchHasCome();
    void goesOnWhereItBrokeOff_data();
    void goesOnWhereItBrokeOff();
    void goesOnAfterManyBreaks();
    void goesOnInAnotherSession();
    void goesOnAfterItWasCancelled();
    void keepsNothingThatCannotBeContinued();
    void beginsAnewWhenTheServerSendsAllOfIt();
    void beginsAnewWhenTheFileHasChanged();
    void beginsAnewWhenTheRangeIsRefused();
    void beginsAnewWhenTheRangeIsAnother();
    void beginsAnewWhenTheNotesAreDamaged();
    void beginsAnewForAnotherAddress();
    void neverFinishesAnIncompleteFile_data();
    void neverFinishesAnIncompleteFile();
    void givesUpAfterTooManyBreaks();
    void refusesOtherContent_data();
    void refusesOtherContent();
    void takesPictures();
    void triesAgainWhenTurnedAway_data();
    void triesAgainWhenTurnedAway();
    void refusesLargeFiles_data();
    void refusesLargeFiles();
    void followsRedirects();
    void asksForNoPacking();
    void saysWhichFolderCannotBeWritten_data();
    void saysWhichFolderCannotBeWritten();
    void goesOnWhenThereIsRoomAgain();
    void downloadsAFileOnceAtATime();
    void endsWhenSwitchedOff();
    void staysResponsiveWhileMuchComes();

private:
    DownloadTask *start(DownloadKind kind = DownloadKind::Pdf)
    {
        return m_client->download(
            {.url = m_server->address(u"/pdf"_s), .fileName = m_fileName, .kind = kind});
    }
    DownloadResult download(DownloadKind kind = DownloadKind::Pdf) { return outcomeOf(start(kind)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    /// Leaves the first half of the file behind.
    void downloadHalf();

    const QByteArray m_pdf = madeUpPdf(300'000);
    WebSetup m_setup;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fileName;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WebClient> m_client;
};

void DownloadTest::init()
{
    m_client.reset();
    m_setup = quickWebSetup();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fileName = m_folder->filePath(u"paper.pdf"_s);
    m_server = std::make_unique<MisbehavingServer>();
    m_client = std::make_unique<WebClient>(m_setup);
}

void DownloadTest::downloadHalf()
{
    ScriptedAnswer half = fileAnswer(m_pdf, etag);
    half.stallAt = Place{Place::Part::Body, m_pdf.size() / 2};
    m_server->script("/pdf", {half, fileAnswer(m_pdf, etag)});
    DownloadTask *task = start();
    qint64 received = 0;
    connect(task, &DownloadTask::progressed, this, [&received](qint64 bytes) { received = bytes; });
    QTRY_COMPARE(received, m_pdf.size() / 2);
    task->cancel();
    QCOMPARE(outcomeOf(task).error().trouble, WebTrouble::Cancelled);
    QCOMPARE(QFile(m_fileName + u".unfinished"_s).size(), m_pdf.size() / 2);
    QVERIFY(!QFile::exists(m_fileName));
}

void DownloadTest::downloadsAFile()
{
    m_server->script("/pdf", {fileAnswer(m_pdf, etag)});
    QCOMPARE(download().value(), Download{.bytes = m_pdf.size()});
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(files(), QStringList{u"paper.pdf"_s});
    QCOMPARE(m_server->requests().first().header("Range"), "");
}

void DownloadTest::makesMissingFolders()
{
    m_fileName = m_folder->filePath(u"2026/09/paper.pdf"_s);
    m_server->script("/pdf", {plainAnswer(m_pdf)});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::replacesAnOlderFileOnlyAtTheEnd()
{
    QFile older(m_fileName);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    m_server->script("/pdf", {plainAnswer("<html>"), fileAnswer(m_pdf, etag)});
    QVERIFY(!download());
    QCOMPARE(readFile(m_fileName), "older");
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::tellsHowMuchHasCome()
{
    downloadHalf();
    DownloadTask *task = start();
    QSignalSpy progress(task, &DownloadTask::progressed);
    QVERIFY(outcomeOf(task));
    QVERIFY(progress.first().at(0).toLongLong() > m_pdf.size() / 2);
    QCOMPARE(progress.first().at(1).toLongLong(), m_pdf.size());
    QCOMPARE(progress.last().at(0).toLongLong(), m_pdf.size());
}

void DownloadTest::goesOnWhereItBrokeOff_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<qint64>("kept");
    QTest::newRow("before the head") << Place{Place::Part::Head, 0} << qint64(0);
    QTest::newRow("at the first byte of the head") << Place{Place::Part::Head, 1} << qint64(0);
    QTest::newRow("in the head") << Place{Place::Part::Head, 30} << qint64(0);
    QTest::newRow("at the empty line") << Place{Place::Part::Head, 1000} << qint64(0);
    for (const qsizetype bytes : {0LL, 1LL, 511LL, 512LL, 513LL, 65536LL, 150'000LL, 299'999LL})
        QTest::addRow("at byte %lld", static_cast<long long>(bytes))
            << Place{Place::Part::Body, bytes} << qint64(bytes);
}

void DownloadTest::goesOnWhereItBrokeOff()
{
    QFETCH(const Place, place);
    QFETCH(const qint64, kept);
    m_server->script("/pdf", {cut(fileAnswer(m_pdf, etag), place), fileAnswer(m_pdf, etag)});
    QCOMPARE(download().value().bytes, m_pdf.size());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(files(), QStringList{u"paper.pdf"_s});
    QCOMPARE(m_server->requests().size(), 2);
    const RecordedRequest rest = m_server->requests().last();
    QCOMPARE(rest.header("Range"), kept == 0 ? QByteArray() : "bytes=" + QByteArray::number(kept) + '-');
    QCOMPARE(rest.header("If-Range"), kept == 0 ? QByteArray() : QByteArray(etag));
}

void DownloadTest::goesOnAfterManyBreaks()
{
    QList<ScriptedAnswer> answers(m_setup.mostTries, fileAnswer(m_pdf, etag));
    for (qsizetype i = 0; i + 1 < answers.size(); ++i)
        answers[i].cutAt = Place{Place::Part::Body, 50'000};
    m_server->script("/pdf", answers);
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::goesOnInAnotherSession()
{
    downloadHalf();
    m_client = std::make_unique<WebClient>(m_setup);
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(m_server->requests().last().header("Range"), "bytes=150000-");
}

void DownloadTest::goesOnAfterItWasCancelled()
{
    downloadHalf();
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(files(), QStringList{u"paper.pdf"_s});
}

void DownloadTest::keepsNothingThatCannotBeContinued()
{
    // Without a mark or a date, nobody knows whether the rest belongs to the part.
    m_server->script("/pdf", {{.body = m_pdf, .stallAt = Place{Place::Part::Body, 1000}}});
    DownloadTask *task = start();
    QSignalSpy progress(task, &DownloadTask::progressed);
    QTRY_VERIFY(!progress.isEmpty());
    task->cancel();
    QCOMPARE(outcomeOf(task).error().trouble, WebTrouble::Cancelled);
    QTRY_COMPARE(files(), QStringList());
}

void DownloadTest::beginsAnewWhenTheServerSendsAllOfIt()
{
    downloadHalf();
    m_server->script("/pdf", {plainAnswer(m_pdf, {{"ETag", etag}})});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::beginsAnewWhenTheFileHasChanged()
{
    downloadHalf();
    const QByteArray other = madeUpPdf(200'000);
    m_server->script("/pdf", {fileAnswer(other, "\"second\"")});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), other);
}

void DownloadTest::beginsAnewWhenTheRangeIsRefused()
{
    downloadHalf();
    const QByteArray shorter = madeUpPdf(1000);
    m_server->script("/pdf", {statusAnswer(416, {{"Content-Range", "bytes */1000"}}), plainAnswer(shorter)});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), shorter);
    QCOMPARE(m_server->requests().last().header("Range"), "");
}

void DownloadTest::beginsAnewWhenTheRangeIsAnother()
{
    for (const QByteArray &range :
         {QByteArray("bytes 149999-299999/300000"), QByteArray("nonsense"), QByteArray()}) {
        downloadHalf();
        m_server->script(
            "/pdf", {{.status = 206, .headers = {{"Content-Range", range}}, .body = m_pdf.sliced(149'999)},
                     fileAnswer(m_pdf, etag)});
        QVERIFY(download());
        QCOMPARE(readFile(m_fileName), m_pdf);
        QVERIFY(QFile::remove(m_fileName));
    }
}

void DownloadTest::beginsAnewWhenTheNotesAreDamaged()
{
    downloadHalf();
    QFile notes(m_fileName + u".unfinished.json"_s);
    QVERIFY(notes.resize(notes.size() / 2));
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(m_server->requests().last().header("Range"), "");
}

void DownloadTest::beginsAnewForAnotherAddress()
{
    downloadHalf();
    m_server->script("/other", {fileAnswer(m_pdf, etag)});
    QVERIFY(outcomeOf(m_client->download({.url = m_server->address(u"/other"_s), .fileName = m_fileName})));
    QCOMPARE(m_server->requests().last().header("Range"), "");
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::neverFinishesAnIncompleteFile_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("told too long") << ScriptedAnswer{.body = m_pdf, .toldLength = m_pdf.size() + 1};
    QTest::newRow("told too short") << ScriptedAnswer{.body = m_pdf, .toldLength = m_pdf.size() - 1000};
    QTest::newRow("cut before the end") << cut(fileAnswer(m_pdf, etag), Place{Place::Part::Body, 0});
    QTest::newRow("closed early") << ScriptedAnswer{.body = m_pdf,
                                                    .framing = ScriptedAnswer::Framing::UntilClose,
                                                    .cutAt = Place{Place::Part::Body, 200'000}};
    QTest::newRow("cut chunk") << ScriptedAnswer{.body = m_pdf,
                                                 .framing = ScriptedAnswer::Framing::Chunked,
                                                 .cutAt = Place{Place::Part::Body, 200'000}};
    QTest::newRow("nothing") << plainAnswer({});
}

void DownloadTest::neverFinishesAnIncompleteFile()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->script("/pdf", {answer});
    QVERIFY(!download());
    QVERIFY(!QFile::exists(m_fileName));
    QVERIFY(m_server->requests().size() <= m_setup.mostTries);
}

void DownloadTest::givesUpAfterTooManyBreaks()
{
    m_server->script("/pdf", {cut(fileAnswer(m_pdf, etag), Place{Place::Part::Body, 10'000})});
    const DownloadResult result = download();
    QCOMPARE(result.error().trouble, WebTrouble::Unreachable);
    QCOMPARE(m_server->requests().size(), m_setup.mostTries);
    QCOMPARE(QFile(m_fileName + u".unfinished"_s).size(), 10'000 * m_setup.mostTries);
}

void DownloadTest::refusesOtherContent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short page") << QByteArray("<html>Sign in</html>");
    QTest::newRow("long page") << QByteArray("<!DOCTYPE html><html>") + QByteArray(100'000, 'x');
    QTest::newRow("something else") << QByteArray(1000, 'x');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("PDF without an end") << QByteArray("%PDF-1.5\n") + QByteArray(10'000, 'x');
}

void DownloadTest::refusesOtherContent()
{
    QFETCH(const QByteArray, body);
    m_server->script("/pdf", {fileAnswer(body, etag)});
    QCOMPARE(download().error().trouble, WebTrouble::WrongContent);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_server->requests().size(), 1);
}

void DownloadTest::takesPictures()
{
    for (const QByteArray &start : {QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("\xff\xd8\xff\xe0"),
                                    QByteArray("GIF89a"), QByteArray("RIFF....WEBP")}) {
        m_server->script("/pdf", {plainAnswer(start + QByteArray(1000, 'x'))});
        QVERIFY(download(DownloadKind::Image));
        QCOMPARE(readFile(m_fileName), start + QByteArray(1000, 'x'));
    }
    m_server->script("/pdf", {plainAnswer(m_pdf)});
    QCOMPARE(download(DownloadKind::Image).error().trouble, WebTrouble::WrongContent);
}

void DownloadTest::triesAgainWhenTurnedAway_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("429") << statusAnswer(429);
    QTest::newRow("503") << statusAnswer(503, {{"Retry-After", "0"}});
    QTest::newRow("Rate exceeded") << plainAnswer("Rate exceeded.\n");
    QTest::newRow("nothing") << plainAnswer({});
}

void DownloadTest::triesAgainWhenTurnedAway()
{
    QFETCH(const ScriptedAnswer, answer);
    downloadHalf();
    m_server->script("/pdf", {answer, answer, fileAnswer(m_pdf, etag)});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
}

void DownloadTest::refusesLargeFiles_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("told") << fileAnswer(m_pdf, etag);
    QTest::newRow("untold") << ScriptedAnswer{.body = m_pdf, .framing = ScriptedAnswer::Framing::Chunked};
}

void DownloadTest::refusesLargeFiles()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->script("/pdf", {answer});
    const DownloadResult result = outcomeOf(m_client->download(
        {.url = m_server->address(u"/pdf"_s), .fileName = m_fileName, .mostBytes = m_pdf.size() - 1}));
    QCOMPARE(result.error().trouble, WebTrouble::TooLarge);
    QCOMPARE(files(), QStringList());
}

void DownloadTest::followsRedirects()
{
    m_server->script("/pdf", {redirectAnswer("/v2")});
    m_server->script("/v2",
                     {cut(fileAnswer(m_pdf, etag), Place{Place::Part::Body, 1000}), fileAnswer(m_pdf, etag)});
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(m_server->requests("/v2").last().header("Range"), "bytes=1000-");
}

void DownloadTest::asksForNoPacking()
{
    m_server->script("/pdf", {plainAnswer(m_pdf)});
    QVERIFY(download());
    QCOMPARE(m_server->requests().first().header("Accept-Encoding"), "identity");
    m_server->script("/pdf", {{.body = m_pdf, .packing = ScriptedAnswer::Packing::Gzip}});
    QCOMPARE(download().error().trouble, WebTrouble::WrongContent);
}

void DownloadTest::saysWhichFolderCannotBeWritten_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("a file in the way") << u"taken/paper.pdf"_s;
    QTest::newRow("a folder in the way") << u"folder"_s;
}

void DownloadTest::saysWhichFolderCannotBeWritten()
{
    QFETCH(const QString, fileName);
    QVERIFY(QFile(m_folder->filePath(u"taken"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder/in/it"_s));
    m_server->script("/pdf", {plainAnswer(m_pdf)});
    m_fileName = m_folder->filePath(fileName);
    const DownloadResult result = download();
    QCOMPARE(result.error().trouble, WebTrouble::CannotStore);
    const QString folder = QFileInfo(m_fileName).absolutePath();
    QVERIFY2(result.error().error.message.contains(folder), qPrintable(result.error().error.message));
}

void DownloadTest::goesOnWhenThereIsRoomAgain()
{
#ifdef Q_OS_UNIX
    // A limit to the size of files stands in for a full disk.
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    m_server->script("/pdf", {fileAnswer(m_pdf, etag)});

    setrlimit(RLIMIT_FSIZE, &small);
    const DownloadResult result = download();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QCOMPARE(result.error().trouble, WebTrouble::CannotStore);
    QVERIFY2(result.error().error.message.contains(m_folder->path()),
             qPrintable(result.error().error.message));
    QVERIFY(!QFile::exists(m_fileName));
    QVERIFY(download());
    QCOMPARE(readFile(m_fileName), m_pdf);
    QCOMPARE(m_server->requests().last().header("Range"), "bytes=100000-");
#else
    QSKIP("Only Unix can limit the size of files.");
#endif
}

void DownloadTest::downloadsAFileOnceAtATime()
{
    ScriptedAnswer slow = fileAnswer(m_pdf, etag);
    slow.stallAt = Place{Place::Part::Body, 1000};
    m_server->script("/pdf", {slow});
    DownloadTask *first = start();
    QSignalSpy progress(first, &DownloadTask::progressed);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(download().error().trouble, WebTrouble::CannotStore);
    QCOMPARE(QFile(m_fileName + u".unfinished"_s).size(), 1000);
    first->cancel();
    QCOMPARE(outcomeOf(first).error().trouble, WebTrouble::Cancelled);
}

void DownloadTest::endsWhenSwitchedOff()
{
    ScriptedAnswer slow = fileAnswer(m_pdf, etag);
    slow.stallAt = Place{Place::Part::Body, 1000};
    m_server->script("/pdf", {slow, fileAnswer(m_pdf, etag)});
    DownloadTask *task = start();
    QSignalSpy progress(task, &DownloadTask::progressed);
    QTRY_VERIFY(!progress.isEmpty());
    m_client->setNetworkUse(NetworkUse::Offline);
    QCOMPARE(outcomeOf(task).error().trouble, WebTrouble::Offline);
    QCOMPARE(download().error().trouble, WebTrouble::Offline);
    m_client->setNetworkUse(NetworkUse::Allowed);
    QVERIFY(download());
    QCOMPARE(m_server->requests().last().header("Range"), "bytes=1000-");
}

void DownloadTest::staysResponsiveWhileMuchComes()
{
    const QByteArray pdf = madeUpPdf(30 * 1024 * 1024);
    m_server->script("/pdf",
                     {{.body = pdf, .drip = ScriptedAnswer::Drip{.bytes = 128 * 1024, .interval = 1ms}}});
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer ticking;
    ticking.setTimerType(Qt::PreciseTimer);
    connect(&ticking, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    ticking.start(1ms);
    DownloadTask *task = start();
    QSignalSpy pieces(task, &DownloadTask::progressed);
    QCOMPARE(outcomeOf(task).value().bytes, pdf.size());
    qInfo("longest pause of the event loop %lld ms", longest);
    QVERIFY(pieces.size() >= pdf.size() / (64 * 1024));
    QVERIFY(readFile(m_fileName) == pdf);
}

QTEST_GUILESS_MAIN(DownloadTest)
#include "downloadtest.moc"
