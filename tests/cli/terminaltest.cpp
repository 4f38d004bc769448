#include "cli/console.h"
#include "cli/jsonoutput.h"
#include "cli/tableoutput.h"
#include "cli/terminaltext.h"
#include "text/plainlines.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

PaperRow titled(const QString &title)
{
    PaperRow row;
    row.id = {7};
    row.title = title;
    return row;
}

} // namespace

/// What commands show, and where.
class TerminalTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsWideAndCombiningCharacters_data();
    void countsWideAndCombiningCharacters();
    void cutsToTheWidthItIsGiven_data();
    void cutsToTheWidthItIsGiven();
    void takesControlCharactersAway();

    void tableLinesNeverExceedTheWidth();
    void tableShowsStarUnreadAndNoteInTheirPlaces();
    void tableCannotBeBrokenByATitle();

    void jsonHasNullForWhatIsNotKnown();

    void consoleShowsProgressOnlyToATerminal();
    void consoleNoticesThatResultsWereLost();
};

void TerminalTest::countsWideAndCombiningCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"paper"_s << 5;
    QTest::newRow("umlaut") << u"Müller"_s << 6;
    QTest::newRow("combining accent") << u"Mu\u0308ller"_s << 6;
    QTest::newRow("Chinese") << u"香港"_s << 4;
    QTest::newRow("emoji") << u"😀"_s << 2;
}

void TerminalTest::countsWideAndCombiningCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(displayWidth(text), width);
}

void TerminalTest::cutsToTheWidthItIsGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"paper"_s << 5 << u"paper"_s;
    QTest::newRow("too long") << u"papers"_s << 5 << u"pape…"_s;
    QTest::newRow("no blank before the ellipsis") << u"a paper"_s << 3 << u"a…"_s;
    QTest::newRow("indentation stays") << u" a paper"_s << 5 << u" a p…"_s;
    QTest::newRow("wide characters are not halved") << u"香港科技"_s << 4 << u"香…"_s;
    QTest::newRow("wide characters fit") << u"香港"_s << 4 << u"香港"_s;
    QTest::newRow("pairs of units stay together") << u"😀😀😀"_s << 5 << u"😀😀…"_s;
}

void TerminalTest::cutsToTheWidthItIsGiven()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QFETCH(const QString, cut);
    QCOMPARE(cutToWidth(text, columns), cut);
}

void TerminalTest::takesControlCharactersAway()
{
    QCOMPARE(withoutControls(u"a\x1b[31mb\x07\nc\u009b"_s), u"a[31mb\nc"_s);
}

void TerminalTest::tableLinesNeverExceedTheWidth()
{
    PaperRow row = titled(u"对齐 "_s.repeated(40));
    row.firstAuthors = {u"Ada Fox"_s};
    row.authorCount = 9;
    row.digestDate = QDate(2025, 9, 11);
    row.upvotes = 12345;
    for (const int columns : {20, 40, 80, 100, 200}) {
        const TableOutput table(columns, {82269});
        QVERIFY(displayWidth(table.line(row)) <= columns);
        QVERIFY(displayWidth(table.header()) <= columns);
    }
}

void TerminalTest::tableShowsStarUnreadAndNoteInTheirPlaces()
{
    const TableOutput table(100, {9});
    PaperRow row = titled(u"Owls"_s);
    row.published = QDate(2025, 9, 1);
    row.starred = true;
    row.noted = true;
    QCOMPARE(table.line(row), u" 7  ★•✎  2025-09-01         Owls"_s);
    row = titled(u"Owls"_s);
    row.firstAuthors = {u"A"_s, u"B"_s, u"C"_s};
    row.authorCount = 4;
    row.read = true;
    QCOMPARE(table.line(row), u" 7                          Owls · A, B, C et al."_s);
}

void TerminalTest::tableCannotBeBrokenByATitle()
{
    const TableOutput table(100, {9});
    QVERIFY(table.line(titled(u"One\nTwo\x1b[2J"_s)).endsWith(u"One Two[2J"_s));
}

void TerminalTest::jsonHasNullForWhatIsNotKnown()
{
    LibraryPaper paper;
    paper.id = {5};
    paper.content.title = u"Owls"_s;
    const QJsonObject json = paperAsJson(paper);
    QCOMPARE(json.value(u"id"_s).toInteger(), 5);
    QCOMPARE(json.value(u"title"_s).toString(), u"Owls"_s);
    for (const QString &field : {u"arxiv_id"_s, u"abstract"_s, u"published"_s, u"digest_date"_s, u"note"_s,
                                 u"upvotes"_s, u"citation_key"_s})
        QVERIFY2(json.contains(field) && json.value(field).isNull(), qUtf8Printable(field));
    for (const QString &field : {u"authors"_s, u"links"_s, u"tags"_s})
        QVERIFY2(json.value(field).isArray() && json.value(field).toArray().isEmpty(), qUtf8Printable(field));
    QVERIFY(json.value(u"starred"_s).isBool());
    QVERIFY(json.value(u"read"_s).isBool());
}

void TerminalTest::consoleShowsProgressOnlyToATerminal()
{
    QBuffer input;
    QBuffer output;
    QBuffer messages;
    QVERIFY(output.open(QIODevice::WriteOnly) && messages.open(QIODevice::WriteOnly));
    Console console(input, output, messages);
    console.showProgress(u"1 of 2"_s);
    QVERIFY(messages.data().isEmpty());
    console.setMessageTarget(MessageTarget::Terminal);
    console.showProgress(u"1 of 2"_s);
    console.print(u"done"_s);
    QCOMPARE(messages.data(), QByteArray("1 of 2\r\x1b[K"));
    QCOMPARE(output.data(), QByteArray("done\n"));
}

void TerminalTest::consoleNoticesThatResultsWereLost()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("This system has no /dev/full.");
    QBuffer other;
    QVERIFY(other.open(QIODevice::ReadWrite));
    Console console(other, full, other);
    console.print(u"done"_s);
    QVERIFY(!console.finishOutput());
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminaltest.moc"
