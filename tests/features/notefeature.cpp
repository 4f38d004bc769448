#include "testlib/windowdriver.h"
#include "widgets/detail/detailpane.h"
#include "widgets/detail/detailtabs.h"
#include "widgets/detail/noteeditor.h"
#include "widgets/detail/paperconnections.h"
#include "widgets/detail/proseview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

ProseView &named(WindowDriver &driver, const QString &name)
{
    const QList<ProseView *> views = driver.window().findChildren<ProseView *>();
    for (ProseView *view : views) {
        if (view->accessibleName() == name)
            return *view;
    }
    qFatal("There is no such text.");
}

/// Of all labels below the note, without their formats.
QString connections(WindowDriver &driver)
{
    QString text;
    const QList<QLabel *> labels = driver.window().findChild<PaperConnections *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text();
    return text;
}

/// The second tab below the abstract.
ProseView &shownPreview(WindowDriver &driver)
{
    driver.window().findChild<DetailTabs *>()->findChild<QTabBar *>()->setCurrentIndex(1);
    ProseView &preview = named(driver, u"The note as it reads"_s);
    if (!preview.isVisible())
        qFatal("The preview is not shown.");
    return preview;
}

void select(ProseView &text, const QString &words)
{
    QTextCursor cursor = text.document()->find(words);
    if (cursor.isNull())
        qFatal("The text does not hold these words.");
    text.setTextCursor(cursor);
}

QString keyOf(WindowDriver &driver, int row)
{
    const auto papers = valueOf(driver.library().papers(PaperQuery{}));
    return papers.at(row).citationKey;
}

} // namespace

// As someone who thinks in notes,
// I quote what I read, lead from note to note, and see what mentions a paper.
class NoteFeature final : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhatIsSelected();
    void quotesBelowWhatIsThere();
    void saysThatNothingIsSelected();
    void linkLeadsToThePaperAndBack();
    void linkFollowsTheFormerKey();
    void saysThatNoPaperHasTheKey();
    void completesTheKeyByTheTitle();
    void mentionGoesWithTheLink();
    void previewShowsTheNoteAsItReads();
    void previewShowsElementsOfHtmlAsText();
};

void NoteFeature::quotesWhatIsSelected()
{
    WindowDriver driver;
    ProseView &abstract = named(driver, u"Abstract"_s);
    const QString words = abstract.toPlainText().left(20);
    select(abstract, words);
    driver.list().setFocus();
    driver.press(Qt::Key_Q);
    QCOMPARE(driver.note().toPlainText(), u"> "_s + words.trimmed() + u"\n\n"_s);
    QCOMPARE(QApplication::focusWidget(), &driver.note());
    QTest::keyClicks(&driver.note(), u"So what?"_s);
    QVERIFY(driver.note().toPlainText().endsWith(u"\n\nSo what?"_s));
    QTRY_VERIFY(driver.currentPaper().marks.note.endsWith(u"So what?"_s));
}

void NoteFeature::quotesBelowWhatIsThere()
{
    WindowDriver driver;
    driver.note().setFocus();
    QTest::keyClicks(&driver.note(), u"First"_s);
    ProseView &abstract = named(driver, u"Abstract"_s);
    const QString words = abstract.toPlainText().left(10).trimmed();
    select(abstract, words);
    driver.list().setFocus();
    driver.press(Qt::Key_Q);
    QCOMPARE(driver.note().toPlainText(), u"First\n\n> "_s + words + u"\n\n"_s);
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.note().toPlainText(), u"First"_s);
}

void NoteFeature::saysThatNothingIsSelected()
{
    WindowDriver driver;
    driver.list().setFocus();
    driver.press(Qt::Key_Q);
    QTRY_VERIFY(driver.message().startsWith(u"Select the part"_s));
    QVERIFY(driver.note().toPlainText().isEmpty());
}

void NoteFeature::linkLeadsToThePaperAndBack()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    driver.press(Qt::Key_E);
    QTest::keyClicks(&driver.note(), u"Builds on [["_s + keyOf(driver, 2) + u"]]"_s);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    QTRY_VERIFY2(connections(driver).contains(titles.at(0)), qUtf8Printable(connections(driver)));
    QVERIFY(connections(driver).contains(u"Mentioned in the notes on"_s));
    const QList<QLabel *> labels = driver.window().findChild<PaperConnections *>()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->text().contains(titles.at(0)))
            continue;
        QCOMPARE(label->textFormat(), Qt::RichText);
        emit label->linkActivated(QString::number(valueOf(driver.library().find({})).first().number));
    }
    QTRY_COMPARE(driver.currentTitle(), titles.at(0));
    QTRY_VERIFY(connections(driver).contains(titles.at(2)));
    QVERIFY(connections(driver).contains(u"In this note"_s));
}

void NoteFeature::linkFollowsTheFormerKey()
{
    WindowDriver driver;
    const QStringList titles = driver.listedTitles();
    const QList<PaperId> papers = valueOf(driver.library().find({}));
    valueOf(driver.library().edit(
        SetNote{.paper = papers.at(0), .note = u"Builds on [["_s + keyOf(driver, 2) + u"]]"_s}));
    valueOf(driver.library().edit(SetCitationKeys{{papers.at(2)}, {u"better"_s}}));
    driver.list().setFocus();
    driver.press(Qt::Key_J);
    driver.press(Qt::Key_J);
    QTRY_COMPARE(driver.currentTitle(), titles.at(2));
    QTRY_VERIFY2(connections(driver).contains(titles.at(0)), qUtf8Printable(connections(driver)));
}

void NoteFeature::saysThatNoPaperHasTheKey()
{
    WindowDriver driver;
    driver.press(Qt::Key_E);
    QTest::keyClicks(&driver.note(), u"[[nobody1900nothing]]"_s);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(driver.message().contains(u"nobody1900nothing"_s), qUtf8Printable(driver.message()));
}

void NoteFeature::completesTheKeyByTheTitle()
{
    WindowDriver driver;
    const QString title = driver.listedTitles().at(3);
    driver.press(Qt::Key_E);
    QTest::keyClicks(&driver.note(), u"See [["_s + title.chopped(3));
    auto *popup = driver.window().findChild<NoteEditor *>()->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->currentIndex().data().toString(), title);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(driver.note().toPlainText(), u"See [["_s + keyOf(driver, 3) + u"]]"_s);
}

void NoteFeature::mentionGoesWithTheLink()
{
    WindowDriver driver;
    const QList<PaperId> papers = valueOf(driver.library().find({}));
    const QString title = driver.listedTitles().at(1);
    const QString link = u"[["_s + keyOf(driver, 0) + u"]]"_s;
    valueOf(driver.library().edit(SetNote{.paper = papers.at(1), .note = link}));
    QTRY_VERIFY(connections(driver).contains(title));
    valueOf(driver.library().edit(SetNote{.paper = papers.at(1), .note = link.mid(1)}));
    QTRY_VERIFY(!connections(driver).contains(title));
}

void NoteFeature::previewShowsTheNoteAsItReads()
{
    WindowDriver driver;
    driver.note().setPlainText(u"# Head\n\n**Bold** words, see [["_s + keyOf(driver, 2) + u"]].\n"_s);
    ProseView &preview = shownPreview(driver);
    QCOMPARE(preview.document()->firstBlock().text(), u"Head"_s);
    QCOMPARE(preview.document()->firstBlock().blockFormat().headingLevel(), 1);
    QVERIFY(!preview.toPlainText().contains(u"**"_s));
    emit preview.anchorClicked(QUrl(u"paper:"_s + keyOf(driver, 2)));
    QTRY_COMPARE(driver.currentTitle(), driver.listedTitles().at(2));
}

void NoteFeature::previewShowsElementsOfHtmlAsText()
{
    WindowDriver driver;
    driver.note().setPlainText(
        u"<script>alert(1)</script> <img src=\"http://x.example/a.png\">\n\n"
        "![](http://x.example/b.png) [l](javascript:alert(1)) [f](file:///etc/passwd)"_s);
    ProseView &preview = shownPreview(driver);
    QVERIFY2(preview.toPlainText().contains(u"<script>"_s), qUtf8Printable(preview.toPlainText()));
    QVERIFY(!preview.loadResource(QTextDocument::ImageResource, QUrl(u"http://x.example/b.png"_s)).isValid());
    QSignalSpy opened(driver.window().findChild<DetailPane *>(), &DetailPane::openRequested);
    emit preview.anchorClicked(QUrl(u"javascript:alert(1)"_s));
    emit preview.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(opened.count(), 0);
    emit preview.anchorClicked(QUrl(u"https://x.example/"_s));
    QCOMPARE(opened.count(), 1);
}

QTEST_MAIN(NoteFeature)
#include "notefeature.moc"
