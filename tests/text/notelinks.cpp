#include "text/notelinks.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestNoteLinks final : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryLink();
    void bracketsAloneAreNoLinks_data();
    void bracketsAloneAreNoLinks();
    void knowsTheLinkAtAPlace();
    void knowsTheLinkThatIsBeingWritten_data();
    void knowsTheLinkThatIsBeingWritten();
    void makesLinksOfMarkdown();
};

void TestNoteLinks::findsEveryLink()
{
    const QList<NoteLink> links = noteLinks(u"See [[gu2023mamba]] and [[ dao2024 ]].");
    QCOMPARE(links, (QList<NoteLink>{{.key = u"gu2023mamba"_s, .start = 4, .length = 15},
                                     {.key = u"dao2024"_s, .start = 24, .length = 13}}));
}

void TestNoteLinks::bracketsAloneAreNoLinks_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note : {u"[[]]"_s, u"[[ ]]"_s, u"[gu]"_s, u"[[gu]"_s, u"[[gu\n2023]]"_s, u"]]gu[["_s,
                                u"```\nx = a[[0, 1]]\n```"_s, u"```\nopen [[end]]"_s, u"in `a[[0]]` code"_s})
        QTest::newRow(qUtf8Printable(note)) << note;
}

void TestNoteLinks::bracketsAloneAreNoLinks()
{
    QFETCH(const QString, note);
    QCOMPARE(noteLinks(note), QList<NoteLink>());
}

void TestNoteLinks::knowsTheLinkAtAPlace()
{
    const QString note = u"See [[gu2023]] there"_s;
    QCOMPARE(noteLinkAt(note, 3), std::nullopt);
    QCOMPARE(noteLinkAt(note, 4)->key, u"gu2023"_s);
    QCOMPARE(noteLinkAt(note, 14)->key, u"gu2023"_s);
    QCOMPARE(noteLinkAt(note, 15), std::nullopt);
}

void TestNoteLinks::knowsTheLinkThatIsBeingWritten_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isBegun");
    QTest::newRow("nothing yet") << u"See [["_s << QString() << true;
    QTest::newRow("some letters") << u"See [[gu 20"_s << u"gu 20"_s << true;
    QTest::newRow("closed") << u"See [[gu]]"_s << QString() << false;
    QTest::newRow("half closed") << u"See [[gu]"_s << QString() << false;
    QTest::newRow("another line") << u"See [[gu\n"_s << QString() << false;
    QTest::newRow("one bracket") << u"See [gu"_s << QString() << false;
    QTest::newRow("the second") << u"[[gu]] and [[da"_s << u"da"_s << true;
}

void TestNoteLinks::knowsTheLinkThatIsBeingWritten()
{
    QFETCH(const QString, before);
    QFETCH(const QString, key);
    QFETCH(const bool, isBegun);
    const auto begun = begunNoteLink(QString(before + u" and more"_s), before.size());
    QCOMPARE(begun.has_value(), isBegun);
    if (begun)
        QCOMPARE(begun->key, key);
}

void TestNoteLinks::makesLinksOfMarkdown()
{
    QCOMPARE(withMarkdownLinks(u"See [[gu_2023]], [[a<b>)]]."_s),
             u"See [gu\\_2023](paper:gu_2023), [a&lt;b&gt;)](paper:a%3Cb%3E%29)."_s);
    QCOMPARE(withMarkdownLinks(u"`a[[0]]` and [[gu]]"_s), u"`a[[0]]` and [gu](paper:gu)"_s);
    QCOMPARE(withMarkdownLinks(u"None here."_s), u"None here."_s);
}

QTEST_GUILESS_MAIN(TestNoteLinks)
#include "notelinks.moc"
