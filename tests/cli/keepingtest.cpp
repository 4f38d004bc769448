#include "commandrunner.h"
#include "testlib/misbehavingserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Deleting and putting back, looking up, keeping offline, and putting a damaged library right.
class KeepingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void deletedPaperIsInTheTrashAndComesBack();
    void mergesPapersThatAreTheSame();
    void emptiesTheTrash();
    void refusesWhatIsNotInTheTrash();
    void takesBackAndDoesAgain();
    void hasNothingToTakeBack();
    void looksUpPapersWithoutIds();
    void keepsPapersOffline();
    void recoversADamagedLibrary();
    void leavesASoundLibraryAlone();

private:
    QStringList ids() const { return m_runner->run({u"list"_s, u"--format"_s, u"ids"_s}).lines(); }

    std::unique_ptr<CommandRunner> m_runner;
};

void KeepingTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    VERIFY_DONE(m_runner->run({u"import"_s, u"-"_s}, smallDigest()));
}

void KeepingTest::deletedPaperIsInTheTrashAndComesBack()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"precious"_s}));
    const Outcome deleted = m_runner->run({u"delete"_s, u"2509.00001"_s});
    VERIFY_DONE(deleted);
    QVERIFY2(deleted.messages.contains(u"30 days"_s), qUtf8Printable(deleted.messages));
    QCOMPARE(ids(), QStringList{u"2"_s});
    QCOMPARE(m_runner->run({u"trash"_s}).lines(), QStringList{u"1\t2026-09-14\tFoxes in Latent Space"_s});
    VERIFY_DONE(m_runner->run({u"undelete"_s, u"1"_s}));
    QCOMPARE(ids().size(), 2);
    QCOMPARE(m_runner->run({u"note"_s, u"2509.00001"_s}).output, u"precious\n"_s);
    QVERIFY(m_runner->run({u"trash"_s}).output.isEmpty());
}

void KeepingTest::mergesPapersThatAreTheSame()
{
    VERIFY_DONE(m_runner->run({u"import"_s, u"-"_s}, "@misc{fox, title = {Foxes, Latent}, year = {2025}}"));
    VERIFY_DONE(m_runner->run({u"note"_s, u"3"_s, u"precious"_s}));
    QCOMPARE(m_runner->run({u"merge"_s, u"1"_s}).status, ExitStatus::WrongUsage);
    const Outcome refused = m_runner->run({u"merge"_s, u"1"_s, u"2"_s});
    QCOMPARE(refused.status, ExitStatus::Failed);
    QVERIFY2(refused.messages.contains(u"different arXiv ids"_s), qUtf8Printable(refused.messages));
    VERIFY_DONE(m_runner->run({u"merge"_s, u"1"_s, u"3"_s}));
    QCOMPARE(ids().size(), 2);
    QCOMPARE(m_runner->run({u"note"_s, u"1"_s}).output, u"precious\n"_s);
    QCOMPARE(m_runner->run({u"undo"_s}).output, u"Merged 2 papers into one\n"_s);
    QCOMPARE(ids().size(), 3);
}

void KeepingTest::emptiesTheTrash()
{
    VERIFY_DONE(m_runner->run({u"delete"_s, u"1"_s, u"2"_s}));
    VERIFY_DONE(m_runner->run({u"trash"_s, u"--empty"_s}));
    QVERIFY(m_runner->run({u"trash"_s}).output.isEmpty());
}

void KeepingTest::refusesWhatIsNotInTheTrash()
{
    VERIFY_REFUSED(m_runner->run({u"undelete"_s, u"1"_s}), ExitStatus::Failed,
                   u"no paper with the number 1"_s);
    VERIFY_REFUSED(m_runner->run({u"undelete"_s}), ExitStatus::WrongUsage, u"by its number"_s);
    VERIFY_REFUSED(m_runner->run({u"delete"_s}), ExitStatus::WrongUsage, u"at least one paper"_s);
    VERIFY_REFUSED(m_runner->run({u"delete"_s, u"77"_s}), ExitStatus::Failed, u"77"_s);
}

void KeepingTest::takesBackAndDoesAgain()
{
    VERIFY_DONE(m_runner->run({u"delete"_s, u"1"_s}));
    const Outcome undone = m_runner->run({u"undo"_s});
    VERIFY_DONE(undone);
    QCOMPARE(undone.output, u"Deleted a paper\n"_s);
    QCOMPARE(ids().size(), 2);
    QVERIFY(m_runner->run({u"undo"_s}).output.startsWith(u"Took in 2 papers"_s));
    QVERIFY(ids().isEmpty());
    VERIFY_DONE(m_runner->run({u"redo"_s}));
    QCOMPARE(ids().size(), 2);
}

void KeepingTest::hasNothingToTakeBack()
{
    VERIFY_DONE(m_runner->run({u"undo"_s}));
    VERIFY_REFUSED(m_runner->run({u"undo"_s}), ExitStatus::Failed, u"nothing to undo"_s);
    VERIFY_REFUSED(m_runner->run({u"undo"_s, u"2"_s}), ExitStatus::WrongUsage, u"No further words"_s);
}

void KeepingTest::looksUpPapersWithoutIds()
{
    MisbehavingServer server;
    server.script(
        "/api/papers/search",
        {plainAnswer(R"([{"paper": {"id": "2509.00003", "title": "Bears in winter: a survey"}}])")});
    server.script("/api/query", {plainAnswer("<feed xmlns='http://www.w3.org/2005/Atom'></feed>")});
    for (const QString &name : {u"huggingface-address"_s, u"arxiv-api-address"_s})
        VERIFY_DONE(m_runner->run({u"settings"_s, name, server.address().toString()}));
    VERIFY_DONE(m_runner->run({u"import"_s, u"--format"_s, u"bibtex"_s, u"-"_s},
                              "@misc{bear, title = {Bears in Winter: A Survey}, author = {Ada Fox}}\n"));
    const Outcome outcome = m_runner->run({u"complete"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output, u"3\t2509.00003\tBears in winter: a survey\n"_s);
    QCOMPARE(m_runner->run({u"list"_s, u"arxiv:2509.00003"_s, u"--format"_s, u"ids"_s}).lines(),
             QStringList{u"3"_s});
    VERIFY_DONE(m_runner->run({u"undo"_s}));
    QVERIFY(m_runner->run({u"list"_s, u"arxiv:2509.00003"_s, u"--format"_s, u"ids"_s}).lines().isEmpty());
}

void KeepingTest::keepsPapersOffline()
{
    MisbehavingServer server;
    server.script("/pdf/2509.00001", {plainAnswer("%PDF-1.5\nFoxes\n%%EOF\n")});
    VERIFY_DONE(m_runner->run({u"settings"_s, u"arxiv-address"_s, server.address().toString()}));
    const Outcome outcome = m_runner->run({u"offline"_s, u"2509.00001"_s});
    VERIFY_DONE(outcome);
    const QString file = m_runner->file(u"library-offline/2509.00001.pdf"_s);
    QCOMPARE(outcome.output, u"1\t%1\tFoxes in Latent Space\n"_s.arg(file));
    QVERIFY(QFile::exists(file));
    const Outcome forgotten = m_runner->run({u"offline"_s, u"--forget"_s, u"2509.00001"_s});
    VERIFY_DONE(forgotten);
    QVERIFY(forgotten.output.isEmpty());
    VERIFY_DONE(m_runner->run({u"tag"_s, u"1"_s, u"+train"_s}));
    QVERIFY(m_runner->run({u"offline"_s, u"--tag"_s, u"Train"_s}).output.startsWith(u"1\t"_s));
}

void KeepingTest::recoversADamagedLibrary()
{
    VERIFY_DONE(m_runner->run({u"backup"_s}));
    m_runner->write(u"library.sqlite"_s, QByteArray(8192, 'x'));
    const Outcome outcome = m_runner->run({u"recover"_s});
    VERIFY_DONE(outcome);
    QVERIFY2(outcome.messages.contains(u"library-damaged-"_s), qUtf8Printable(outcome.messages));
    QCOMPARE(ids().size(), 2);
}

void KeepingTest::leavesASoundLibraryAlone()
{
    const Outcome outcome = m_runner->run({u"recover"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.messages.contains(u"not damaged"_s));
    QCOMPARE(ids().size(), 2);
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "keepingtest.moc"
