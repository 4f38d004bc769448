#include "widgets/detail/detailpane.h"

#include "library/offline/offlinefolder.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"
#include "widgets/detail/chip.h"
#include "widgets/detail/noteeditor.h"
#include "widgets/detail/paperheader.h"
#include "widgets/detail/pillbutton.h"
#include "widgets/detail/proseview.h"
#include "widgets/detail/tagfield.h"
#include "widgets/detail/thumbnail.h"
#include "widgets/theme/theme.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who reads a paper,
// I can mark it and write on it without ever pressing "save".
class DetailPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_theme.choose(ThemeChoice::Light);
    }

    void init()
    {
        m_files = std::make_unique<LibraryBuilder>();
        m_library = m_files->open();
        importPageText(*m_library, madeUpPage(3));
        m_papers = valueOf(m_library->find({}));
        QCOMPARE(m_papers.size(), 3);
        m_pane = std::make_unique<DetailPane>(*m_library, m_theme);
        m_pane->resize(600, 400);
        m_pane->showPaper(storedPaper(0));
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_library.reset();
        m_files.reset();
    }

    void hasNoPaperUntilOneIsShown()
    {
        const DetailPane pane(*m_library, m_theme);
        QVERIFY(!pane.currentPaper());
        QVERIFY(!pane.canScrollOn());
        QCOMPARE(m_pane->currentPaper(), std::optional(m_papers.at(0)));
        m_pane->showNothing();
        QVERIFY(!m_pane->currentPaper());
    }

    void keepsANoteTypedJustBeforeTheEnd()
    {
        m_pane->focusNote();
        QTest::keyClicks(QApplication::focusWidget(), u"at the last moment"_s);
        m_pane.reset();
        m_library.reset();
        m_library = m_files->open();
        QCOMPARE(storedPaper(0).marks.note, u"at the last moment"_s);
    }

    void keepsTheNoteOfAPaperLeftWhileTyping()
    {
        m_pane->focusNote();
        QTest::keyClicks(QApplication::focusWidget(), u"unfinished"_s);
        m_pane->showPaper(storedPaper(1));
        QCOMPARE(note().toPlainText(), QString());
        QTRY_COMPARE(storedPaper(0).marks.note, u"unfinished"_s);
        QCOMPARE(storedPaper(1).marks.note, QString());
    }

    void showsUndoOfANoteThatIsNotBeingTyped()
    {
        valueOf(m_library->edit(SetNote{m_papers.at(0), u"by other means"_s}));
        QTRY_COMPARE(note().toPlainText(), u"by other means"_s);
        valueOf(m_library->undo());
        QTRY_COMPARE(note().toPlainText(), QString());
    }

    void doesNotDisturbTypingWhenAnotherMarkChanges()
    {
        m_pane->focusNote();
        QTest::keyClicks(QApplication::focusWidget(), u"half a sent"_s);
        valueOf(m_library->edit(SetTag{{m_papers.at(0)}, u"to-cite"_s, Membership::In}));
        QTRY_COMPARE(chipTexts(), QStringList{u"to-cite"_s});
        QTest::keyClicks(QApplication::focusWidget(), u"ence"_s);
        QCOMPARE(note().toPlainText(), u"half a sentence"_s);
    }

    void staysWhereItWasScrolledWhenAMarkChanges()
    {
        auto *bar = scrollBar();
        QTRY_VERIFY(bar->maximum() > 20);
        bar->setValue(15);
        valueOf(m_library->edit(SetTag{{m_papers.at(0)}, u"to-cite"_s, Membership::In}));
        QTRY_COMPARE(chipTexts(), QStringList{u"to-cite"_s});
        QCOMPARE(bar->value(), 15);
        m_pane->showPaper(storedPaper(1));
        QCOMPARE(bar->value(), 0);
    }

    void addsAndRemovesTagsByKeyboard()
    {
        m_pane->focusTagField();
        QVERIFY(qobject_cast<TagField *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"  low   resource "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(storedPaper(0).marks.tags, QStringList{u"low resource"_s});
        QTRY_COMPARE(chipTexts(), QStringList{u"low resource"_s});
        QVERIFY(qobject_cast<TagField *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTRY_VERIFY(storedPaper(0).marks.tags.isEmpty());
        QTRY_VERIFY(chipTexts().isEmpty());
    }

    void removesATagWithTheDeleteKeyOnItsChip()
    {
        valueOf(m_library->edit(SetTag{{m_papers.at(0)}, u"to-cite"_s, Membership::In}));
        QTRY_COMPARE(chipTexts(), QStringList{u"to-cite"_s});
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QTRY_VERIFY(storedPaper(0).marks.tags.isEmpty());
    }

    void takesAPaperOutOfAReadingList()
    {
        valueOf(
            m_library->edit(SetReadingList{.papers = {m_papers.at(0)}, .readingList = u"Train to Basel"_s}));
        QTRY_COMPARE(chipTexts(), QStringList{u"Train to Basel"_s});
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QTRY_VERIFY(storedPaper(0).marks.readingLists.isEmpty());
    }

    void closesTheTagFieldThatIsLeftEmpty()
    {
        m_pane->focusTagField();
        note().setFocus(Qt::TabFocusReason);
        QVERIFY(!m_pane->findChild<TagField *>()->isVisible());
    }

    void tabKeyGoesThroughThePaperFromTheTop()
    {
        valueOf(m_library->edit(SetTag{{m_papers.at(0)}, u"to-cite"_s, Membership::In}));
        QTRY_COMPARE(chipTexts(), QStringList{u"to-cite"_s});
        button(u"GitHub"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &abstractView());
        chips().first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"+ tag"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_pane->findChild<QTabBar *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &note());
    }

    void escapeGoesBackFromEveryField()
    {
        QSignalSpy leaving(m_pane.get(), &DetailPane::leaveRequested);
        m_pane->focusTagField();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(leaving.count(), 1);
        QVERIFY(!m_pane->findChild<TagField *>()->isVisible());
        m_pane->focusNote();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(leaving.count(), 2);
    }

    void showsThePictureOfAPaperThatIsKeptOffline()
    {
        const LibraryPaper pictured = paperWithPicture();
        QImage picture(1200, 630, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(pictureFile(pictured)));
        auto *thumbnail = m_pane->findChild<Thumbnail *>();
        QVERIFY(thumbnail->isHidden());
        m_pane->showPaper(pictured);
        QTRY_VERIFY(thumbnail->isVisible());
        QTRY_VERIFY(thumbnail->height() > 50);
        QCOMPARE(thumbnail->grab().toImage().pixelColor(20, 20), QColor(Qt::darkGreen));
        m_pane->showPaper(storedPaper(0));
        QVERIFY(thumbnail->isHidden());
    }

    void showsNoPictureOfAFileThatIsNone()
    {
        const LibraryPaper pictured = paperWithPicture();
        QFile file(pictureFile(pictured));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg onload='alert(1)'/>");
        file.close();
        m_pane->showPaper(pictured);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(m_pane->findChild<Thumbnail *>()->isHidden());
    }

    void opensLinksOfThePaper()
    {
        QSignalSpy opened(m_pane.get(), &DetailPane::openRequested);
        auto *github = button(u"GitHub"_s);
        QVERIFY(github);
        github->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toUrl(), QUrl(u"https://github.com/example/first-paper"_s));
    }

    void opensNothingButTheWebFromAnAbstract()
    {
        QSignalSpy opened(m_pane.get(), &DetailPane::openRequested);
        emit abstractView().anchorClicked(QUrl(u"file:///etc/passwd"_s));
        emit abstractView().anchorClicked(QUrl(u"javascript:alert(1)"_s));
        QCOMPARE(opened.count(), 0);
        emit abstractView().anchorClicked(QUrl(u"https://example.com/"_s));
        QCOMPARE(opened.count(), 1);
    }

    void showsMarkupInAnAbstractAsText()
    {
        LibraryPaper paper = storedPaper(0);
        paper.content.abstract = u"It thinks in <think> and <b>bold</b> & more.\nA second paragraph."_s;
        m_pane->showPaper(paper);
        QCOMPARE(abstractView().toPlainText(),
                 u"It thinks in <think> and <b>bold</b> & more.\nA second paragraph."_s);
    }

    void marksTheWordsOfTheSearch()
    {
        m_pane->setSearchWords({u"animal"_s});
        QTextCursor word = abstractView().document()->find(u"animal"_s);
        QVERIFY(!word.isNull());
        QCOMPARE(word.charFormat().background().color(), m_theme.color(ColorRole::Match));
        m_pane->setSearchWords({});
        word = abstractView().document()->find(u"animal"_s);
        QVERIFY(word.charFormat().background().style() == Qt::NoBrush);
    }

    void marksTheTitleWhateverItsAccentsAndHyphens()
    {
        LibraryPaper paper = storedPaper(0);
        paper.content.title = u"A Naïve State-Space Model"_s;
        m_pane->showPaper(paper);
        m_pane->setSearchWords({u"naive"_s, u"state space"_s});
        const QTextDocument &title =
            *m_pane->findChild<PaperHeader *>()->findChild<ProseView *>()->document();
        for (const QString &word : {u"Naïve"_s, u"State-Space"_s}) {
            const QTextCursor found = title.find(word);
            QCOMPARE(found.charFormat().background().color(), m_theme.color(ColorRole::Match));
        }
        QVERIFY(title.find(u"Model"_s).charFormat().background().style() == Qt::NoBrush);
    }

    void showsOneTabAtATime()
    {
        auto *tabs = m_pane->findChild<QTabBar *>();
        QVERIFY(note().isVisible());
        m_pane->showBibtexTab();
        QVERIFY(!note().isVisible());
        QCOMPARE(tabs->currentIndex(), 2);
        m_pane->focusNote();
        QVERIFY(note().isVisible());
        QCOMPARE(QApplication::focusWidget(), &note());
    }

    void scrollsUntilThereIsNoMore()
    {
        QTRY_VERIFY(m_pane->canScrollOn());
        for (int page = 0; page < 20 && m_pane->canScrollOn(); ++page)
            m_pane->scrollOn();
        QVERIFY(!m_pane->canScrollOn());
        m_pane->scrollBack();
        QVERIFY(m_pane->canScrollOn());
    }

    void keepsTheMeasureHoweverWideThePane()
    {
        m_pane->resize(2000, 800);
        QTRY_VERIFY(abstractView().width() > 0);
        const QFontMetricsF metrics(abstractView().document()->defaultFont());
        const QString prose = u"It measures how far they walk, where they rest and what they find, and then "
                              "it compares the nights with each other."_s;
        const double charactersInALine =
            abstractView().width() / (metrics.horizontalAdvance(prose) / static_cast<double>(prose.size()));
        QVERIFY2(charactersInALine >= 60 && charactersInALine <= 76,
                 qPrintable(QString::number(charactersInALine)));
    }

private:
    LibraryPaper paperWithPicture()
    {
        importPageText(*m_library, R"({"broadsheet":1,"title":"Pictured","arxiv_id":"2601.00099"})");
        return valueOf(m_library->paper(valueOf(m_library->find({.search = u"Pictured"_s})).first()));
    }

    QString pictureFile(const LibraryPaper &paper) const
    {
        const OfflineFolder folder(m_library->fileName());
        if (!QDir().mkpath(folder.folder().path()))
            qFatal("The folder cannot be made.");
        return folder.thumbnailFile(paper.content.arxivId);
    }

    LibraryPaper storedPaper(qsizetype paper) { return valueOf(m_library->paper(m_papers.at(paper))); }
    NoteEditor &note() { return *m_pane->findChild<NoteEditor *>(); }
    QScrollBar *scrollBar() { return m_pane->findChild<QScrollArea *>()->verticalScrollBar(); }

    ProseView &abstractView()
    {
        for (auto *view : m_pane->findChildren<ProseView *>()) {
            if (view->accessibleName() == u"Abstract"_s)
                return *view;
        }
        qFatal("There is no abstract.");
    }

    PillButton *button(const QString &text)
    {
        for (auto *button : m_pane->findChildren<PillButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QList<Chip *> chips()
    {
        QList<Chip *> chips = m_pane->findChildren<Chip *>();
        chips.removeIf([](const Chip *chip) { return chip->isHidden(); });
        return chips;
    }

    QStringList chipTexts()
    {
        QStringList texts;
        for (const Chip *chip : chips())
            texts.append(chip->text());
        return texts;
    }

    Theme m_theme;
    std::unique_ptr<LibraryBuilder> m_files;
    std::unique_ptr<Library> m_library;
    QList<PaperId> m_papers;
    std::unique_ptr<DetailPane> m_pane;
};

QTEST_MAIN(DetailPaneTest)
#include "detailpanetest.moc"
