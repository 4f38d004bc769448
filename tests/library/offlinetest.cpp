#include "testlib/onlinefixture.h"
#include "testlib/waiting.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdf(const QByteArray &content)
{
    return "%PDF-1.5\n" + content + "\n%%EOF\n";
}

QByteArray png()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
        "RU5ErkJggg==");
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Against a server on this computer.
class OfflineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bringsThePdfAndThePicture();
    void bringsOnlyWhatIsMissing();
    void keepsAllPapersOfAListAndATag();
    void goesOnAfterABreak();
    void passesOverPapersWithoutAPdf();
    void stopsWhenThereIsNoNetwork();
    void keepsNoPageInPlaceOfAPdf();
    void namesFilesOfOldIds();
    void tellsWhatIsNotKeptAnyMore();
    void keepingIsTakenBack();
    void keepingAListWithoutPapersIsTakenBack();
    void saysWhenArxivAsksForPatience();

private:
    PaperId add(const QString &arxivId, const QString &title, const QUrl &thumbnail = {});
    OfflineSummary bring();
    OfflineFolder folder() const { return OfflineFolder(m_fixture->files().fileName()); }

    std::unique_ptr<OnlineFixture> m_fixture;
};

void OfflineTest::init()
{
    m_fixture = std::make_unique<OnlineFixture>(QStringList{u"arxiv-address"_s, u"thumbnail-address"_s});
}

PaperId OfflineTest::add(const QString &arxivId, const QString &title, const QUrl &thumbnail)
{
    DigestEntry entry;
    entry.paper.arxivId = arxivId;
    entry.paper.title = title;
    entry.paper.thumbnail = thumbnail;
    importSource(m_fixture->library(), {.name = u"list"_s, .entries = QList{entry}});
    const QList<PaperId> papers = valueOf(m_fixture->library().find({}));
    return *std::max_element(papers.begin(), papers.end());
}

OfflineSummary OfflineTest::bring()
{
    return finished(m_fixture->online().bringOffline());
}

void OfflineTest::bringsThePdfAndThePicture()
{
    const PaperId paper = add(u"2609.00001"_s, u"Foxes"_s,
                              QUrl(u"https://cdn.example.org/social-thumbnails/papers/2609.00001.png"_s));
    m_fixture->server().script("/pdf/2609.00001", {plainAnswer(pdf("Foxes"))});
    m_fixture->server().script("/social-thumbnails/papers/2609.00001.png", {plainAnswer(png())});
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}}));

    const OfflineSummary summary = bring();
    QVERIFY2(!summary.failure, summary.failure ? qUtf8Printable(summary.failure->message) : "");
    QCOMPARE(summary.brought, 1);
    QCOMPARE(summary.bytes, pdf("Foxes").size());
    QVERIFY(folder().hasPdf(u"2609.00001"_s));
    QCOMPARE(contentOf(folder().pdfFile(u"2609.00001"_s)), pdf("Foxes"));
    QCOMPARE(contentOf(folder().thumbnailFile(u"2609.00001"_s)), png());
    QCOMPARE(folder().size(), (OfflineFolder::Size{2, pdf("Foxes").size() + png().size()}));
}

void OfflineTest::bringsOnlyWhatIsMissing()
{
    const PaperId paper = add(u"2609.00001"_s, u"Foxes"_s);
    m_fixture->server().script("/pdf/2609.00001", {plainAnswer(pdf("Foxes"))});
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}}));
    bring();
    const OfflineSummary again = bring();
    QCOMPARE(again.brought, 0);
    QCOMPARE(again.present, 1);
    QCOMPARE(m_fixture->server().requests().size(), 1);
}

void OfflineTest::keepsAllPapersOfAListAndATag()
{
    const PaperId listed = add(u"2609.00001"_s, u"Foxes"_s);
    const PaperId tagged = add(u"2609.00002"_s, u"Owls"_s);
    add(u"2609.00003"_s, u"Bears"_s);
    for (const char *id : {"2609.00001", "2609.00002", "2609.00003"})
        m_fixture->server().script(QByteArray("/pdf/") + id, {plainAnswer(pdf(id))});
    valueOf(m_fixture->library().edit(SetSourceKeptOffline{KeptSourceKind::ReadingList, u"soon"_s}));
    valueOf(m_fixture->library().edit(SetSourceKeptOffline{KeptSourceKind::Tag, u"Birds"_s}));
    QCOMPARE(bring().brought, 0);
    // What comes into them later is kept as well.
    valueOf(m_fixture->library().edit(SetReadingList{.papers = {listed}, .readingList = u"Soon"_s}));
    valueOf(m_fixture->library().edit(SetTag{.papers = {tagged}, .tag = u"birds"_s}));
    QCOMPARE(bring().brought, 2);
    QVERIFY(folder().hasPdf(u"2609.00001"_s));
    QVERIFY(folder().hasPdf(u"2609.00002"_s));
    QVERIFY(!folder().hasPdf(u"2609.00003"_s));
    QCOMPARE(valueOf(m_fixture->library().sourcesKeptOffline()),
             QList({KeptSource{KeptSourceKind::ReadingList, u"Soon"_s},
                    KeptSource{KeptSourceKind::Tag, u"birds"_s}}));
}

void OfflineTest::goesOnAfterABreak()
{
    const PaperId paper = add(u"2609.00001"_s, u"Foxes"_s);
    const QByteArray whole = pdf(QByteArray(200'000, 'x'));
    ScriptedAnswer cut = fileAnswer(whole, "\"one\"");
    cut.cutAt = ScriptedAnswer::Place{ScriptedAnswer::Place::Part::Body, 100'000};
    m_fixture->server().script("/pdf/2609.00001", {cut, cut, cut, cut, cut, fileAnswer(whole, "\"one\"")});
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}}));
    bring();
    if (!folder().hasPdf(u"2609.00001"_s))
        QCOMPARE(bring().brought, 1);
    QCOMPARE(contentOf(folder().pdfFile(u"2609.00001"_s)), whole);
    QVERIFY(!m_fixture->server().requests().last().header("Range").isEmpty());
    QCOMPARE(folder().size().files, 1);
}

void OfflineTest::passesOverPapersWithoutAPdf()
{
    const PaperId none = add({}, u"Without an id"_s);
    const PaperId gone = add(u"2609.00001"_s, u"Withdrawn"_s);
    const PaperId there = add(u"2609.00002"_s, u"Foxes"_s);
    m_fixture->server().script("/pdf/2609.00002", {plainAnswer(pdf("Foxes"))});
    valueOf(m_fixture->library().edit(SetKeptOffline{{none, gone, there}}));
    const OfflineSummary summary = bring();
    QVERIFY(!summary.failure);
    QCOMPARE(summary.brought, 1);
    QCOMPARE(QSet<QString>(summary.withoutPdf.begin(), summary.withoutPdf.end()),
             QSet<QString>({u"Without an id"_s, u"Withdrawn"_s}));
}

void OfflineTest::stopsWhenThereIsNoNetwork()
{
    valueOf(m_fixture->library().edit(
        SetKeptOffline{{add(u"2609.00001"_s, u"Foxes"_s), add(u"2609.00002"_s, u"Owls"_s)}}));
    valueOf(m_fixture->online().set(u"offline"_s, u"yes"_s));
    QVERIFY(bring().failure);
    QVERIFY(m_fixture->server().requests().isEmpty());
    QCOMPARE(folder().size().files, 0);
}

void OfflineTest::keepsNoPageInPlaceOfAPdf()
{
    valueOf(m_fixture->library().edit(SetKeptOffline{{add(u"2609.00001"_s, u"Foxes"_s)}}));
    m_fixture->server().script("/pdf/2609.00001",
                               {plainAnswer("<!DOCTYPE html><html><body>Come back later</body></html>")});
    QVERIFY(bring().failure);
    QCOMPARE(folder().size().files, 0);
}

void OfflineTest::namesFilesOfOldIds()
{
    valueOf(m_fixture->library().edit(SetKeptOffline{{add(u"math.GT/0309136"_s, u"Knots"_s)}}));
    m_fixture->server().script("/pdf/math.GT/0309136", {plainAnswer(pdf("Knots"))});
    QCOMPARE(bring().brought, 1);
    QVERIFY(QFile::exists(folder().folder().filePath(u"math.GT-0309136.pdf"_s)));
}

void OfflineTest::tellsWhatIsNotKeptAnyMore()
{
    const PaperId paper = add(u"2609.00001"_s, u"Foxes"_s);
    m_fixture->server().script("/pdf/2609.00001", {plainAnswer(pdf("Foxes"))});
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}}));
    bring();
    QCOMPARE(folder().filesBeside(valueOf(m_fixture->library().papersKeptOffline())), QStringList());
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}, Membership::Out}));
    QCOMPARE(folder().filesBeside(valueOf(m_fixture->library().papersKeptOffline())),
             QStringList{folder().pdfFile(u"2609.00001"_s)});
}

void OfflineTest::keepingIsTakenBack()
{
    const PaperId paper = add(u"2609.00001"_s, u"Foxes"_s);
    valueOf(m_fixture->library().edit(SetKeptOffline{{paper}}));
    QCOMPARE(m_fixture->library().history().undoLabel(), u"Kept a paper offline"_s);
    valueOf(m_fixture->library().undo());
    QVERIFY(valueOf(m_fixture->library().papersKeptOffline()).isEmpty());
    valueOf(m_fixture->library().edit(SetReadingList{.papers = {paper}, .readingList = u"Soon"_s}));
    valueOf(m_fixture->library().edit(SetSourceKeptOffline{KeptSourceKind::ReadingList, u"Soon"_s}));
    QCOMPARE(valueOf(m_fixture->library().papersKeptOffline()).size(), 1);
    valueOf(m_fixture->library().undo());
    QVERIFY(valueOf(m_fixture->library().papersKeptOffline()).isEmpty());
}

void OfflineTest::keepingAListWithoutPapersIsTakenBack()
{
    valueOf(m_fixture->library().edit(SetSourceKeptOffline{KeptSourceKind::Tag, u"train"_s}));
    QCOMPARE(valueOf(m_fixture->library().sourcesKeptOffline()).size(), 1);
    QCOMPARE(m_fixture->library().history().undoLabel(), u"Kept the papers of “train” offline"_s);
    valueOf(m_fixture->library().undo());
    QVERIFY(valueOf(m_fixture->library().sourcesKeptOffline()).isEmpty());
}

void OfflineTest::saysWhenArxivAsksForPatience()
{
    valueOf(m_fixture->library().edit(SetKeptOffline{{add(u"2609.00001"_s, u"Foxes"_s)}}));
    m_fixture->server().script("/pdf/2609.00001", {statusAnswer(503), plainAnswer(pdf("Foxes"))});
    OfflineJob *job = m_fixture->online().bringOffline();
    int askedToWait = 0;
    connect(job, &OnlineJob::waiting, job, [&askedToWait] { ++askedToWait; });
    QCOMPARE(finished(job).brought, 1);
    QCOMPARE(askedToWait, 1);
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "offlinetest.moc"
