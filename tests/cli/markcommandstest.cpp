#include "commandrunner.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// Star, read, tag and note.
class MarkCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void starsAndUnstars();
    void marksReadAndUnread();
    void touchesNothingWhenOnePaperIsNotThere();
    void givesAndTakesTags();
    void tagsSeveralPapersAtOnce();
    void tagMayContainBlanks();
    void writesAndPrintsANote();
    void readsANoteFromStandardInput();
    void clearsANoteWithAnEmptyText();
    void keepsANoteThatLooksLikeAnOption();
    void marksStayWhenTheDigestComesAgain();

private:
    qsizetype found(const QString &query) const;

    std::unique_ptr<CommandRunner> m_runner;
};

void MarkCommandsTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    VERIFY_DONE(m_runner->run({u"import"_s, u"-"_s}, smallDigest()));
}

qsizetype MarkCommandsTest::found(const QString &query) const
{
    return m_runner->run({u"list"_s, query, u"--format"_s, u"ids"_s}).lines().size();
}

void MarkCommandsTest::starsAndUnstars()
{
    const Outcome outcome = m_runner->run({u"star"_s, u"2509.00001"_s, u"2509.00002"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(found(u"is:starred"_s), 2);
    VERIFY_DONE(m_runner->run({u"unstar"_s, u"2509.00001"_s}));
    QCOMPARE(found(u"is:starred"_s), 1);
}

void MarkCommandsTest::marksReadAndUnread()
{
    VERIFY_DONE(m_runner->run({u"read"_s, u"2509.00001"_s}));
    QCOMPARE(found(u"is:unread"_s), 1);
    QCOMPARE(found(u"is:read"_s), 1);
    VERIFY_DONE(m_runner->run({u"unread"_s, u"2509.00001"_s}));
    QCOMPARE(found(u"is:unread"_s), 2);
}

void MarkCommandsTest::touchesNothingWhenOnePaperIsNotThere()
{
    const Outcome outcome = m_runner->run({u"star"_s, u"2509.00001"_s, u"nobody2025nothing"_s});
    VERIFY_REFUSED(outcome, ExitStatus::Failed, u"nobody2025nothing"_s);
    QCOMPARE(found(u"is:starred"_s), 0);
}

void MarkCommandsTest::givesAndTakesTags()
{
    VERIFY_DONE(m_runner->run({u"tag"_s, u"2509.00001"_s, u"+a"_s, u"+b"_s}));
    QCOMPARE(found(u"tag:a"_s), 1);
    QCOMPARE(found(u"tag:b"_s), 1);
    VERIFY_DONE(m_runner->run({u"tag"_s, u"2509.00001"_s, u"+c"_s, u"-b"_s}));
    QCOMPARE(found(u"tag:a"_s), 1);
    QCOMPARE(found(u"tag:b"_s), 0);
    QCOMPARE(found(u"tag:c"_s), 1);
}

void MarkCommandsTest::tagsSeveralPapersAtOnce()
{
    VERIFY_DONE(m_runner->run({u"tag"_s, u"2509.00001"_s, u"2509.00002"_s, u"+rl"_s}));
    QCOMPARE(found(u"tag:rl"_s), 2);
}

void MarkCommandsTest::tagMayContainBlanks()
{
    VERIFY_DONE(m_runner->run({u"tag"_s, u"2509.00001"_s, u"+to read"_s}));
    QCOMPARE(found(u"tag:\"to read\""_s), 1);
}

void MarkCommandsTest::writesAndPrintsANote()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"Read"_s, u"again"_s}));
    const Outcome outcome = m_runner->run({u"note"_s, u"2509.00001"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.output, u"Read again\n"_s);
    QCOMPARE(found(u"is:noted"_s), 1);
    QVERIFY(m_runner->run({u"note"_s, u"2509.00002"_s}).output.isEmpty());
}

void MarkCommandsTest::readsANoteFromStandardInput()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"-"_s}, "# Füchse\n\n- eins\n- 二\n\n"));
    QCOMPARE(m_runner->run({u"note"_s, u"2509.00001"_s}).output, u"# Füchse\n\n- eins\n- 二\n"_s);
}

void MarkCommandsTest::clearsANoteWithAnEmptyText()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"something"_s}));
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u""_s}));
    QCOMPARE(found(u"is:noted"_s), 0);
}

void MarkCommandsTest::keepsANoteThatLooksLikeAnOption()
{
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"- first point"_s}));
    QCOMPARE(m_runner->run({u"note"_s, u"2509.00001"_s}).output, u"- first point\n"_s);
    VERIFY_DONE(m_runner->run({u"note"_s, u"--"_s, u"2509.00001"_s, u"--dashes"_s}));
    QCOMPARE(m_runner->run({u"note"_s, u"2509.00001"_s}).output, u"--dashes\n"_s);
}

void MarkCommandsTest::marksStayWhenTheDigestComesAgain()
{
    VERIFY_DONE(m_runner->run({u"star"_s, u"2509.00001"_s}));
    VERIFY_DONE(m_runner->run({u"tag"_s, u"2509.00001"_s, u"+a"_s}));
    VERIFY_DONE(m_runner->run({u"note"_s, u"2509.00001"_s, u"mine"_s}));
    QByteArray newer = smallDigest();
    newer.replace("\"upvotes\": 42", "\"upvotes\": 99");
    const Outcome again = m_runner->run({u"import"_s, u"-"_s}, newer);
    QCOMPARE(again.output, u"-: added 0, updated 1, unchanged 1, skipped 0\n"_s);
    QCOMPARE(found(u"is:starred tag:a note:mine upvotes:99"_s), 1);
}

QTEST_GUILESS_MAIN(MarkCommandsTest)
#include "markcommandstest.moc"
