#include "library/library.h"
#include "library/livefilewriting.h"
#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class LiveFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesTheFileAtOnce();
    void followsATag();
    void followsAReadingList();
    void followsTheOrderAndProgressOfAReadingList();
    void followsPapersThatComeIn();
    void followsCitationKeys();
    void leavesTheFileAloneWhenNothingConcernsIt();
    void writesNotesOnlyWhenAskedFor();
    void bringsTheFileUpToDateBeforeTheLibraryCloses();
    void goesOnAfterTheLibraryWasClosed();
    void emptiesTheFileWhenItsLastPaperGoesAfterARestart();
    void saysWhenTheFileCannotBeWrittenAndTriesAgain();
    void refusesAFileThatCannotBeWritten();
    void leavesTheFileAsItIsWhenItIsForgotten();
    void ordersEntriesByTheirKeys();

private:
    LiveFile following(const QString &search, const WriteOptions &options = {}) const
    {
        return {.fileName = m_fileName,
                .search = search,
                .format = u"bibtex"_s,
                .options = liveFileOptions(options)};
    }
    QByteArray content() const { return QFile::exists(m_fileName) ? readFile(m_fileName) : QByteArray(); }
    qsizetype entries() const { return content().count("@misc{"); }

    std::unique_ptr<LibraryBuilder> m_builder;
    std::unique_ptr<Library> m_library;
    QList<PaperId> m_papers;
    QString m_fileName;
};

void LiveFilesTest::init()
{
    m_builder = std::make_unique<LibraryBuilder>();
    m_library = m_builder->open();
    importPageText(*m_library, madeUpPage(10));
    m_papers = valueOf(m_library->find({}));
    m_fileName = m_builder->folderFile(u"live.bib"_s);
}

void LiveFilesTest::cleanup()
{
    m_library.reset();
}

void LiveFilesTest::writesTheFileAtOnce()
{
    QCOMPARE(valueOf(m_library->keepLiveFile(following(u"title:badgers"_s))), 5);
    QCOMPARE(entries(), 5);
    QCOMPARE(valueOf(m_library->liveFiles()), QList{following(u"title:badgers"_s)});
}

void LiveFilesTest::followsATag()
{
    valueOf(m_library->keepLiveFile(following(u"tag:cite"_s)));
    QCOMPARE(entries(), 0);

    valueOf(m_library->edit(SetTag{.papers = m_papers.first(3), .tag = u"cite"_s}));
    QTRY_COMPARE(entries(), 3);
    valueOf(m_library->edit(
        SetTag{.papers = m_papers.first(1), .tag = u"cite"_s, .membership = Membership::Out}));
    QTRY_COMPARE(entries(), 2);
    valueOf(m_library->undo());
    QTRY_COMPARE(entries(), 3);
}

void LiveFilesTest::followsAReadingList()
{
    valueOf(
        m_library->edit(SetReadingList{.papers = m_papers.first(2), .readingList = u"Thesis, part one"_s}));
    QCOMPARE(valueOf(m_library->keepLiveFile(following(u"list:\"Thesis, part one\""_s))), 2);
    valueOf(
        m_library->edit(SetReadingList{.papers = m_papers.mid(4, 2), .readingList = u"Thesis, part one"_s}));
    QTRY_COMPARE(entries(), 4);
}

void LiveFilesTest::followsTheOrderAndProgressOfAReadingList()
{
    const QString list = u"Train"_s;
    valueOf(m_library->edit(SetReadingList{.papers = m_papers.first(3), .readingList = list}));
    LiveFile page = following(u"list:\"Train\""_s);
    page.format = u"html"_s;
    QCOMPARE(valueOf(m_library->keepLiveFile(page)), 3);
    QVERIFY(content().contains("0 of 3 done"));
    const auto titleAt = [this](int number) {
        const QByteArray entry = "<li><a href=\"#paper-" + QByteArray::number(number) + "\">";
        return content().mid(content().indexOf(entry) + entry.size(), 5);
    };
    QCOMPARE(titleAt(1), QByteArray("First"));
    valueOf(m_library->edit(SetReadingProgress{{m_papers.first()}, list, {ReadingProgress::Done}}));
    QTRY_VERIFY(content().contains("1 of 3 done"));
    valueOf(
        m_library->edit(SetReadingList{.papers = {m_papers.first()}, .readingList = list, .positions = {2}}));
    QTRY_COMPARE(titleAt(3), QByteArray("First"));
}

void LiveFilesTest::followsPapersThatComeIn()
{
    valueOf(m_library->keepLiveFile(following({})));
    QCOMPARE(entries(), 10);
    importPageText(*m_library, madeUpPage(15));
    QTRY_COMPARE(entries(), 15);
}

void LiveFilesTest::followsCitationKeys()
{
    valueOf(m_library->keepLiveFile(following({})));
    valueOf(m_library->edit(SetCitationKeys{.papers = {m_papers.at(2)}, .keys = {u"mine2026"_s}}));
    QTRY_VERIFY(content().contains("@misc{mine2026,"));
}

void LiveFilesTest::leavesTheFileAloneWhenNothingConcernsIt()
{
    valueOf(m_library->edit(SetTag{.papers = m_papers.first(3), .tag = u"cite"_s}));
    valueOf(m_library->keepLiveFile(following(u"tag:cite"_s)));
    const QString second = m_builder->folderFile(u"second.bib"_s);
    LiveFile starred = following(u"is:starred"_s);
    starred.fileName = second;
    valueOf(m_library->keepLiveFile(starred));
    QFile::remove(m_fileName);
    // The first look compares with nothing, so the files are written once more.
    valueOf(m_library->edit(SetStar{.papers = {m_papers.at(5)}}));
    QTRY_VERIFY(QFile::exists(m_fileName));
    QFile::remove(m_fileName);

    valueOf(m_library->edit(SetStar{.papers = {m_papers.at(6)}}));
    QTRY_COMPARE(readFile(second).count("@misc{"), 2);
    QVERIFY(!QFile::exists(m_fileName));
}

void LiveFilesTest::writesNotesOnlyWhenAskedFor()
{
    valueOf(m_library->keepLiveFile(following({}, {.notes = Notes::Include})));
    valueOf(m_library->edit(SetNote{.paper = m_papers.first(), .note = u"Compare with wolves."_s}));
    QTRY_VERIFY(content().contains("Compare with wolves."));
    valueOf(m_library->keepLiveFile(following({})));
    QVERIFY(!content().contains("Compare with wolves."));
}

void LiveFilesTest::bringsTheFileUpToDateBeforeTheLibraryCloses()
{
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    valueOf(m_library->edit(SetStar{.papers = m_papers.first(4)}));
    m_library.reset();
    QCOMPARE(entries(), 4);
}

void LiveFilesTest::goesOnAfterTheLibraryWasClosed()
{
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    m_library.reset();
    m_library = m_builder->open();
    valueOf(m_library->edit(SetStar{.papers = m_papers.first(4)}));
    QTRY_COMPARE(entries(), 4);
}

void LiveFilesTest::emptiesTheFileWhenItsLastPaperGoesAfterARestart()
{
    valueOf(m_library->edit(SetStar{.papers = m_papers.first(1)}));
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    QCOMPARE(entries(), 1);
    m_library.reset();
    m_library = m_builder->open();

    valueOf(m_library->edit(SetStar{.papers = m_papers.first(1), .state = StarState::Unstarred}));

    QTRY_COMPARE(entries(), 0);
}

void LiveFilesTest::saysWhenTheFileCannotBeWrittenAndTriesAgain()
{
    const QString folder = m_builder->folderFile(u"folder"_s);
    QVERIFY(QDir().mkpath(folder));
    m_fileName = folder + u"/live.bib"_s;
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    QVERIFY(QDir(folder).removeRecursively());
    const QSignalSpy failed(m_library.get(), &Library::liveFileFailed);

    valueOf(m_library->edit(SetStar{.papers = m_papers.first(1)}));
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<Error>();
    QVERIFY2(error.message.contains(m_fileName), qPrintable(error.message));

    QVERIFY(QDir().mkpath(folder));
    valueOf(m_library->edit(SetStar{.papers = m_papers.mid(1, 1)}));
    QTRY_COMPARE(entries(), 2);
}

void LiveFilesTest::refusesAFileThatCannotBeWritten()
{
    m_fileName = m_builder->folderFile(u"missing/live.bib"_s);
    QVERIFY(!answerOf(m_library->keepLiveFile(following({}))));
    QCOMPARE(valueOf(m_library->liveFiles()), QList<LiveFile>());
}

void LiveFilesTest::leavesTheFileAsItIsWhenItIsForgotten()
{
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    QVERIFY(answerOf(m_library->forgetLiveFile(m_fileName)).has_value());
    valueOf(m_library->edit(SetStar{.papers = m_papers.first(4)}));
    m_library.reset();
    QVERIFY(QFile::exists(m_fileName));
    QCOMPARE(entries(), 0);
}

void LiveFilesTest::ordersEntriesByTheirKeys()
{
    valueOf(m_library->edit(
        SetCitationKeys{.papers = m_papers.first(3), .keys = {u"c2026"_s, u"A2026"_s, u"b2026"_s}}));
    valueOf(m_library->edit(SetStar{.papers = m_papers.first(3)}));
    valueOf(m_library->keepLiveFile(following(u"is:starred"_s)));
    const QByteArray bibliography = content();
    QVERIFY(bibliography.indexOf("{A2026,") < bibliography.indexOf("{b2026,"));
    QVERIFY(bibliography.indexOf("{b2026,") < bibliography.indexOf("{c2026,"));
}

QTEST_GUILESS_MAIN(LiveFilesTest)
#include "livefilestest.moc"
