#include "library/library.h"
#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ExportingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesWhatAQueryFinds();
    void writesNamedPapersInTheirOrder();
    void keepsTheOldFileWhenItCannotBeWritten();
    void doesNotReplaceWhatIsNoFile();
    void namesTheFileThatCannotBeWritten();
    void reportsASearchThatCannotBeRead();
    void finishesBeforeTheLibraryCloses();

private:
    std::unique_ptr<LibraryBuilder> m_builder;
    std::unique_ptr<Library> m_library;
};

void ExportingTest::init()
{
    m_builder = std::make_unique<LibraryBuilder>();
    m_library = m_builder->open();
    importPageText(*m_library, madeUpPage(10));
}

void ExportingTest::cleanup()
{
    m_library.reset();
}

void ExportingTest::writesWhatAQueryFinds()
{
    const QString fileName = m_builder->folderFile(u"papers.bib"_s);
    const PaperQuery badgers{.search = u"title:badgers"_s};

    QCOMPARE(valueOf(m_library->exportPapers(badgers, ExportFormat::Bibtex, {}, fileName)), 5);

    const QByteArray written = readFile(fileName);
    QCOMPARE(written.count("\n@") + (written.startsWith('@') ? 1 : 0), 5);
    QVERIFY(written.contains("badgers"));
}

void ExportingTest::writesNamedPapersInTheirOrder()
{
    const QString fileName = m_builder->folderFile(u"papers.bib"_s);
    QList<PaperId> papers = valueOf(m_library->find({})).first(2);
    std::reverse(papers.begin(), papers.end());

    QCOMPARE(valueOf(m_library->exportPapers(papers, ExportFormat::Bibtex, {}, fileName)), 2);

    const QByteArray written = readFile(fileName);
    QVERIFY(written.indexOf("Second paper") < written.indexOf("First paper"));
}

void ExportingTest::keepsTheOldFileWhenItCannotBeWritten()
{
    const QString fileName = m_builder->folderFile(u"papers.bib"_s);
    QVERIFY(answerOf(m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, fileName)).has_value());
    const QByteArray before = readFile(fileName);
    importPageText(*m_library, madeUpPage(300));

    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    // From here on every file of this program is full at eight kilobytes.
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 8192, .rlim_max = former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<int> written =
        answerOf(m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, fileName));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    std::signal(SIGXFSZ, formerHandler);

    QVERIFY(!written.has_value());
    QVERIFY2(written.error().message.contains(fileName), qUtf8Printable(written.error().message));
    QCOMPARE(readFile(fileName), before);
}

void ExportingTest::doesNotReplaceWhatIsNoFile()
{
    const QString folder = m_builder->folderFile(u"papers.bib"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!answerOf(m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, folder)).has_value());
    QVERIFY(QFileInfo(folder).isDir());

    const QString pipe = m_builder->folderFile(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!answerOf(m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, pipe)).has_value());
    QVERIFY(!QFileInfo(pipe).isFile());
}

void ExportingTest::namesTheFileThatCannotBeWritten()
{
    const QString fileName = m_builder->folderFile(u"no/such/folder/papers.bib"_s);

    const Result<int> written =
        answerOf(m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, fileName));

    QVERIFY(!written.has_value());
    QVERIFY2(written.error().message.contains(fileName), qUtf8Printable(written.error().message));
}

void ExportingTest::reportsASearchThatCannotBeRead()
{
    const QString fileName = m_builder->folderFile(u"papers.bib"_s);

    const Result<int> written =
        answerOf(m_library->exportPapers(PaperQuery{.search = u"("_s}, ExportFormat::Bibtex, {}, fileName));

    QVERIFY(!written.has_value());
    QVERIFY(!QFile::exists(fileName));
}

void ExportingTest::finishesBeforeTheLibraryCloses()
{
    const QString fileName = m_builder->folderFile(u"papers.bib"_s);
    m_library->exportPapers(PaperQuery{}, ExportFormat::Bibtex, {}, fileName);
    m_library.reset();

    QVERIFY(readFile(fileName).contains("First paper"));
}

QTEST_GUILESS_MAIN(ExportingTest)
#include "exportingtest.moc"
