#include "widgets/list/paperlistview.h"

#include "models/paperlistmodel.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"
#include "widgets/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// A long list, of which only a screen is there at once.
class PaperListViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init();
    void cleanup();
    void knowsAllPapersSoonAndFetchesOnlyThoseSeen();
    void showsTheRowsInTheMiddleAfterDraggingThere();
    void findsRowsByTheirPlace();
    void keepsSelectionAndSightWhenTheListIsAskedAnew();
    void staysWithItsPaperWhenNewerPapersComeIn();
    void beginsAnotherListAtItsTop();
    void returnsToAPaperFarDown();
    void goesToAnUnreadPaperBeyondWhatIsFetched();
    void saysWhenNoUnreadPaperIsLeft();
    void countsALargeSelectionWithoutListingIt();

private:
    void list(const PaperQuery &query);
    int fetchedRows() const;

    static constexpr int papers = 600;

    Theme m_theme;
    std::unique_ptr<LibraryBuilder> m_files;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<PaperListModel> m_model;
    std::unique_ptr<PaperListView> m_view;
};

void PaperListViewTest::init()
{
    m_files = std::make_unique<LibraryBuilder>();
    m_library = m_files->open();
    importPageText(*m_library, madeUpPage(papers));
    m_model = std::make_unique<PaperListModel>(*m_library);
    m_view = std::make_unique<PaperListView>(*m_model, m_theme);
    m_view->resize(400, 600);
    m_view->show();
    list({});
}

void PaperListViewTest::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_library.reset();
}

void PaperListViewTest::list(const PaperQuery &query)
{
    QSignalSpy completed(m_model.get(), &PaperListModel::completed);
    m_model->setQuery(query);
    QTRY_COMPARE(completed.count(), 1);
}

int PaperListViewTest::fetchedRows() const
{
    int fetched = 0;
    for (const PaperId paper : m_model->papers())
        fetched += m_model->row(paper).id.isValid() ? 1 : 0;
    return fetched;
}

void PaperListViewTest::knowsAllPapersSoonAndFetchesOnlyThoseSeen()
{
    QCOMPARE(m_model->rowCount(), papers);
    QVERIFY(m_model->isComplete());
    QCOMPARE_LE(fetchedRows(), 100);
}

void PaperListViewTest::showsTheRowsInTheMiddleAfterDraggingThere()
{
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int middle = m_view->topRow();
    QVERIFY(middle > papers / 3 && middle < papers * 2 / 3);
    QTRY_VERIFY(m_model->row(m_model->paperAt(middle)).id.isValid());
    QCOMPARE_LE(fetchedRows(), 250);
}

void PaperListViewTest::findsRowsByTheirPlace()
{
    const QModelIndex last = m_model->index(papers - 1);
    m_view->scrollTo(last);
    const QRect place = m_view->visualRect(last);
    QVERIFY(m_view->viewport()->rect().contains(place));
    QCOMPARE(m_view->indexAt(place.center()), last);
    QVERIFY(!m_view->indexAt(QPoint(10, m_view->viewport()->height() + 10)).isValid());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center() - QPoint(100, 0));
    QCOMPARE(m_view->currentIndex(), last);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->topRow(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 3);
}

void PaperListViewTest::keepsSelectionAndSightWhenTheListIsAskedAnew()
{
    m_view->goToRow(300);
    m_view->toggleSelected();
    m_view->toggleSelected();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 7);
    const int top = m_view->verticalScrollBar()->value();
    const QList<PaperId> selected = m_view->selectedPapers();
    QCOMPARE(selected.size(), 2);

    QSignalSpy completed(m_model.get(), &PaperListModel::completed);
    m_model->refresh();
    QTRY_COMPARE(completed.count(), 1);

    QCOMPARE(m_view->verticalScrollBar()->value(), top);
    QCOMPARE(m_view->selectedPapers(), selected);
}

void PaperListViewTest::staysWithItsPaperWhenNewerPapersComeIn()
{
    m_view->goToRow(200);
    const auto current = m_view->currentPaper();
    const PaperId top = m_model->paperAt(m_view->topRow());
    const int scrolled = m_view->scrolledWithinTopRow();
    importSource(*m_library,
                 {.name = u"newer"_s,
                  .bytes = R"({"broadsheet":1,"title":"A newer paper","published":"2026-09-13"})"});

    QSignalSpy completed(m_model.get(), &PaperListModel::completed);
    m_model->refresh();
    QTRY_COMPARE(completed.count(), 1);

    QCOMPARE(m_model->rowCount(), papers + 1);
    QCOMPARE(m_view->currentPaper(), current);
    QCOMPARE(m_model->paperAt(m_view->topRow()), top);
    QCOMPARE(m_view->scrolledWithinTopRow(), scrolled);
}

void PaperListViewTest::beginsAnotherListAtItsTop()
{
    m_view->goToRow(400);
    list({.search = u"badgers"_s});
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void PaperListViewTest::returnsToAPaperFarDown()
{
    const PaperId far = m_model->paperAt(500);
    list({.search = u"foxes"_s});
    m_view->returnTo(far);
    list({});
    QCOMPARE(m_view->currentPaper(), far);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
}

void PaperListViewTest::goesToAnUnreadPaperBeyondWhatIsFetched()
{
    valueOf(m_library->edit(SetRead{m_model->papers().first(450), ReadState::Read}));
    QTRY_VERIFY(!m_model->isCurrent(m_model->paperAt(1)) || m_model->row(m_model->paperAt(1)).read);
    m_view->goToRow(0);
    m_view->moveToUnread(PaperListView::Direction::Forward);
    QTRY_COMPARE(m_view->currentIndex().row(), 450);
}

void PaperListViewTest::saysWhenNoUnreadPaperIsLeft()
{
    valueOf(m_library->edit(SetRead{m_model->papers(), ReadState::Read}));
    QTRY_VERIFY(!m_model->isCurrent(m_model->paperAt(1)) || m_model->row(m_model->paperAt(1)).read);
    const QSignalSpy none(m_view.get(), &PaperListView::noUnreadLeft);
    m_view->moveToUnread(PaperListView::Direction::Forward);
    QTRY_COMPARE(none.count(), 1);
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void PaperListViewTest::countsALargeSelectionWithoutListingIt()
{
    m_view->selectAll();
    QCOMPARE(m_view->selectedCount(), papers);
    QCOMPARE(m_view->selectedPapers(), m_model->papers());
}

QTEST_MAIN(PaperListViewTest)
#include "paperlistviewtest.moc"
