#include "widgets/search/searchbox.h"

#include "models/searchcompletionmodel.h"
#include "models/sourcesmodel.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"
#include "widgets/search/completionpopup.h"
#include "widgets/search/mistakenote.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class SearchBoxTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_folder = std::make_unique<LibraryBuilder>();
        m_library = m_folder->open();
        importPageText(*m_library, madeUpPage(3));
        valueOf(m_library->edit(SetTag{valueOf(m_library->find({})), u"to cite"_s, Membership::In}));
        m_sources = std::make_unique<SourcesModel>(*m_library, stoppedClock());
        m_sources->refresh();
        QTRY_VERIFY(!m_sources->counts().tags.isEmpty());
        m_completions = std::make_unique<SearchCompletionModel>(*m_library, *m_sources, stoppedClock());
        m_window = std::make_unique<QWidget>();
        m_box = new SearchBox(*m_completions, m_theme, stoppedClock(), m_window.get());
        m_other = new QLineEdit(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_box);
        layout->addWidget(m_other);
        m_window->resize(500, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_box->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_completions.reset();
        m_sources.reset();
        m_library.reset();
    }

    void asksOnlyForSearchesThatCanBeRead()
    {
        const QSignalSpy asked(m_box, &SearchBox::searchChanged);
        type(u"(a"_s);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(m_box->search(), QString());
        type(u")"_s);
        QCOMPARE(asked.count(), 1);
        type(u" "_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_box->search(), u"(a)"_s);
    }

    void saysWhatIsWrongUntilItIsRight()
    {
        type(u"a OR"_s);
        QTRY_VERIFY(note().isVisible());
        QCOMPARE(note().text(), u"OR needs something to find on each of its sides."_s);
        QCOMPARE(m_box->accessibleDescription(), note().text());
        QVERIFY(hasWave());
        type(u" b"_s);
        QVERIFY(!note().isVisible());
        QVERIFY(!hasWave());
        QVERIFY(m_box->accessibleDescription().isEmpty());
    }

    void takesTheNoteAwayWithTheFocus()
    {
        type(u"(a"_s);
        QTRY_VERIFY(note().isVisible());
        m_other->setFocus();
        QVERIFY(!note().isVisible());
        QVERIFY(hasWave());
        m_box->setFocus();
        QTRY_VERIFY(note().isVisible());
    }

    void doesNotScoldForAValueThatIsBegun()
    {
        type(u"is:un"_s);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY(!hasWave());
        press(Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        QVERIFY(hasWave());
        QTRY_VERIFY(note().isVisible());
        QCOMPARE(m_box->text(), u"is:un"_s);
    }

    void completesTheFirstWithTab()
    {
        type(u"tag"_s);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY(!popup().chosenRow());
        press(Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"tag:"_s);
        QTRY_VERIFY(popup().isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"tag:\"to cite\" "_s);
        QVERIFY(!popup().isVisible());
        QVERIFY(m_box->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(!m_box->hasFocus());
    }

    void completesWithATabThatComesBeforeTheCompletions()
    {
        type(u"tag"_s);
        QVERIFY(!popup().isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"tag:"_s);
    }

    void completesTheChosenWithReturn()
    {
        const QSignalSpy left(m_box, &SearchBox::left);
        type(u"is:"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(popup().chosenRow(), std::optional(1));
        press(Qt::Key_Return);
        QCOMPARE(m_box->text(), u"is:unread "_s);
        QCOMPARE(left.count(), 0);
        press(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
    }

    void returnWithNothingChosenGoesToTheList()
    {
        const QSignalSpy left(m_box, &SearchBox::left);
        type(u"ti"_s);
        QTRY_VERIFY(popup().isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_box->text(), u"ti"_s);
        QCOMPARE(left.count(), 1);
    }

    void goesThroughTheCompletionsAndBackToTheText()
    {
        type(u"upvotes:"_s);
        press(Qt::Key_Up);
        QCOMPARE(popup().chosenRow(), std::optional(2));
        press(Qt::Key_Down);
        QVERIFY(!popup().chosenRow());
        press(Qt::Key_Down);
        QCOMPARE(popup().chosenRow(), std::optional(0));
        press(Qt::Key_Up);
        QVERIFY(!popup().chosenRow());
    }

    void leavesPlainWordsAlone()
    {
        type(u"transformers need attention"_s);
        QVERIFY(!popup().isVisible());
        const QSignalSpy left(m_box, &SearchBox::left);
        press(Qt::Key_Down);
        QCOMPARE(left.count(), 1);
    }

    void closesWhenTheCursorGoesElsewhere()
    {
        type(u"is:"_s);
        QTRY_VERIFY(popup().isVisible());
        press(Qt::Key_Home);
        QVERIFY(!popup().isVisible());
        m_box->setText(u"is:"_s);
        QVERIFY(!popup().isVisible());
    }

    void keepsItsSheetsUnderItself()
    {
        const auto isUnderTheField = [this](const QWidget &sheet) {
            return sheet.width() == m_box->width() && sheet.x() == m_box->x() &&
                   sheet.y() > m_box->geometry().bottom();
        };
        type(u"is:"_s);
        QTRY_VERIFY(isUnderTheField(popup()));
        m_window->layout()->setContentsMargins(60, 60, 30, 30);
        QTRY_COMPARE(m_box->x(), 60);
        QTRY_VERIFY(isUnderTheField(popup()));
        type(u"x"_s);
        QTRY_VERIFY(note().isVisible());
        QVERIFY(isUnderTheField(note()));
        m_window->layout()->setContentsMargins(10, 10, 10, 10);
        QTRY_COMPARE(m_box->x(), 10);
        QVERIFY(isUnderTheField(note()));
    }

    void takesAClick()
    {
        type(u"has:"_s);
        QTRY_VERIFY(popup().isVisible());
        const QRect model = popup().visualRect(popup().model()->index(1, 0));
        QTest::mouseClick(popup().viewport(), Qt::LeftButton, {}, model.center());
        QCOMPARE(m_box->text(), u"has:model "_s);
        QVERIFY(m_box->hasFocus());
    }

    void undoesACompletion()
    {
        type(u"x is:st"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_box->text(), u"x is:starred "_s);
        m_box->undo();
        QCOMPARE(m_box->text(), u"x is:st"_s);
    }

    void offersToSaveWhatCanBeRead()
    {
        QToolButton &button = saveButton();
        const QSignalSpy wanted(m_box, &SearchBox::saveWanted);
        QVERIFY(button.isHidden());
        type(u"mamba ("_s);
        QVERIFY(button.isHidden());
        type(u")"_s);
        QVERIFY(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        m_box->clear();
        QVERIFY(button.isHidden());
    }

    void forgetsWithoutAsking()
    {
        type(u"a OR"_s);
        const QSignalSpy asked(m_box, &SearchBox::searchChanged);
        m_box->forget();
        QCOMPARE(asked.count(), 0);
        QVERIFY(m_box->text().isEmpty());
        QVERIFY(!hasWave());
    }

private:
    void type(const QString &text) { QTest::keyClicks(m_box, text); }
    void press(Qt::Key key) { QTest::keyClick(m_box, key); }
    CompletionPopup &popup() const { return *m_window->findChild<CompletionPopup *>(); }
    MistakeNote &note() const { return *m_window->findChild<MistakeNote *>(); }

    QToolButton &saveButton() const
    {
        const auto buttons = m_box->findChildren<QToolButton *>();
        return **std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->accessibleName() == u"Save this search"_s;
        });
    }

    bool hasWave() const
    {
        const auto &formats = m_box->formats();
        return std::any_of(formats.begin(), formats.end(), [](const QTextLayout::FormatRange &range) {
            return range.format.underlineStyle() == QTextCharFormat::WaveUnderline;
        });
    }

    Theme m_theme;
    std::unique_ptr<LibraryBuilder> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<SearchCompletionModel> m_completions;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(SearchBoxTest)
#include "searchboxtest.moc"
