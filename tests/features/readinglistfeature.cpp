#include "models/paperlistmodel.h"
#include "testlib/windowdriver.h"
#include "widgets/list/rowdragging.h"
#include "widgets/messages/statusline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"Train to Basel"_s;
const QString first = u"First paper about foxes"_s;
const QString second = u"Second paper about badgers"_s;
const QString third = u"Third paper about foxes"_s;
const QString fourth = u"Fourth paper about badgers"_s;
const QString fifth = u"Fifth paper about foxes"_s;

/// What the status line says, its parts together.
QString status(WindowDriver &driver)
{
    QString text;
    for (const QLabel *label : driver.window().findChild<StatusLine *>()->findChildren<QLabel *>())
        text += label->text() + u' ';
    return text;
}

QStringList selectedTitles(WindowDriver &driver)
{
    QStringList titles;
    for (int row = 0; row < driver.list().model()->rowCount(); ++row) {
        const QModelIndex index = driver.list().model()->index(row, 0);
        if (driver.list().selectionModel()->isSelected(index))
            titles.append(index.data().toString());
    }
    return titles;
}

QString spoken(WindowDriver &driver, int row)
{
    return driver.list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

/// The papers of the list as the library keeps them.
QStringList keptTitles(WindowDriver &driver)
{
    QStringList titles;
    const auto papers = valueOf(driver.library().find({.source = ReadingListPapers{list}}));
    for (const LibraryPaper &paper : valueOf(driver.library().papers(papers)))
        titles.append(paper.content.title);
    return titles;
}

/// Drops the selected rows on the upper or lower part of a row, as the desktop hands a drag to the list: not
/// every platform of Qt can drag.
void drop(WindowDriver &driver, int row, double part)
{
    QAbstractItemView &view = driver.list();
    const QRect rect = view.visualRect(view.model()->index(row, 0));
    const QPointF point(rect.width() / 3.0, rect.top() + rect.height() * part);
    const auto carried = view.findChild<RowDragging *>()->carried();
    QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropEvent(point, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &dropEvent);
    QVERIFY(dropEvent.isAccepted());
}

} // namespace

// As someone with a list of papers for a journey,
// I can put them in the order in which I will read them and tell how far I am,
// so that I know what is left.
class ReadingListFeature final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        const auto papers = valueOf(m_driver->library().find({}));
        valueOf(m_driver->library().edit(SetReadingList{.papers = papers, .readingList = list}));
        QTRY_VERIFY(hasSource(list));
        m_driver->chooseSource(list);
        QTRY_VERIFY(status(*m_driver).contains(u"0 of 5 done"_s));
        m_driver->list().setFocus();
    }

    void cleanup() { m_driver.reset(); }

    void movesThePaperWithTheArrowKeysAndTakesItBack()
    {
        m_driver->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_driver->listedTitles(), (QStringList{second, first, third, fourth, fifth}));
        QCOMPARE(m_driver->currentTitle(), first);
        m_driver->press(Qt::Key_Down, Qt::AltModifier);
        m_driver->press(Qt::Key_Down, Qt::AltModifier);
        const QStringList moved{second, third, fourth, first, fifth};
        QCOMPARE(m_driver->listedTitles(), moved);
        QTRY_COMPARE(keptTitles(*m_driver), moved);
        QCOMPARE(m_driver->listedTitles(), moved);
        m_driver->press(Qt::Key_Up, Qt::AltModifier);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->listedTitles(), moved);
        QCOMPARE(m_driver->currentTitle(), first);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->listedTitles(), (QStringList{second, third, first, fourth, fifth}));
        m_driver->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_driver->listedTitles(), moved);
        QCOMPARE(m_driver->currentTitle(), first);
    }

    void movesASelectionTogetherToEitherEnd()
    {
        m_driver->press(Qt::Key_J);
        m_driver->press(Qt::Key_X);
        m_driver->press(Qt::Key_J);
        m_driver->press(Qt::Key_X);
        QCOMPARE(selectedTitles(*m_driver), (QStringList{second, fourth}));
        m_driver->press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_driver->listedTitles(), (QStringList{second, fourth, first, third, fifth}));
        QCOMPARE(selectedTitles(*m_driver), (QStringList{second, fourth}));
        m_driver->press(Qt::Key_End, Qt::AltModifier);
        const QStringList atEnd{first, third, fifth, second, fourth};
        QCOMPARE(m_driver->listedTitles(), atEnd);
        QTRY_COMPARE(keptTitles(*m_driver), atEnd);
        QCOMPARE(selectedTitles(*m_driver), (QStringList{second, fourth}));
        m_driver->press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(keptTitles(*m_driver), (QStringList{first, third, second, fourth, fifth}));
    }

    void dropsADraggedPaperBetweenTwoOthers()
    {
        drop(*m_driver, 2, 0.9);
        const QStringList moved{second, third, first, fourth, fifth};
        QTRY_COMPARE(keptTitles(*m_driver), moved);
        QCOMPARE(m_driver->listedTitles(), moved);
        QCOMPARE(m_driver->currentTitle(), first);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->listedTitles(), (QStringList{first, second, third, fourth, fifth}));
    }

    void dropsASelectionWhereItIsDragged()
    {
        m_driver->press(Qt::Key_X);
        m_driver->press(Qt::Key_X);
        QCOMPARE(selectedTitles(*m_driver), (QStringList{first, second}));
        drop(*m_driver, 3, 0.9);
        QTRY_COMPARE(keptTitles(*m_driver), (QStringList{third, fourth, first, second, fifth}));
        QCOMPARE(selectedTitles(*m_driver), (QStringList{first, second}));
    }

    void leavesFilesThatAreDroppedToTheWindow()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_driver->folderFile(u"digest.txt"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_driver->list().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
    }

    void goesThroughTheStatesOfProgressWithOneKey()
    {
        QVERIFY(spoken(*m_driver, 0).contains(u"to read"_s));
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"reading, First"_s));
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"done"_s));
        // Four papers of eleven pages, three minutes each.
        QTRY_VERIFY2(status(*m_driver).contains(u"1 of 5 done, about 2 h left"_s),
                     qPrintable(status(*m_driver)));
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"to read"_s));
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"done"_s));
    }

    void bringsPapersThatDifferToOneState()
    {
        m_driver->action(u"Done"_s).trigger();
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"done"_s));
        m_driver->press(Qt::Key_X);
        m_driver->press(Qt::Key_X);
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"reading"_s));
        QTRY_VERIFY(spoken(*m_driver, 1).contains(u"reading"_s));
        QTRY_COMPARE(m_driver->message(), u"Marked 2 papers as being read in “Train to Basel”"_s);
    }

    void saysElsewhereThatProgressBelongsToAList()
    {
        m_driver->chooseSource(u"All papers"_s);
        QTRY_VERIFY(!status(*m_driver).contains(u"done"_s));
        m_driver->list().setFocus();
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(m_driver->message().contains(u"reading list"_s));
        QVERIFY(!m_driver->action(u"Done"_s).isEnabled());
        const QStringList before = m_driver->listedTitles();
        m_driver->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_driver->listedTitles(), before);
        QVERIFY(!spoken(*m_driver, 0).contains(u"to read"_s));
    }

    void leavesTheOrderAloneWhileTheListIsSearched()
    {
        m_driver->search().setText(u"foxes"_s);
        QTRY_COMPARE(m_driver->listedTitles(), (QStringList{first, third, fifth}));
        m_driver->list().setFocus();
        m_driver->press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(m_driver->message().contains(u"own order"_s));
        m_driver->press(Qt::Key_D);
        QTRY_VERIFY(spoken(*m_driver, 0).contains(u"reading, First"_s));
        QCOMPARE(keptTitles(*m_driver), (QStringList{first, second, third, fourth, fifth}));
    }

    void undoBringsBackAPaperWithPlaceAndProgress()
    {
        m_driver->press(Qt::Key_J);
        m_driver->action(u"Done"_s).trigger();
        QTRY_VERIFY(spoken(*m_driver, 1).contains(u"done"_s));
        const PaperId paper = m_driver->currentPaper().id;
        valueOf(m_driver->library().edit(
            SetReadingList{.papers = {paper}, .readingList = list, .membership = Membership::Out}));
        QTRY_COMPARE(m_driver->listedTitles(), (QStringList{first, third, fourth, fifth}));
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->listedTitles(), (QStringList{first, second, third, fourth, fifth}));
        QTRY_VERIFY(spoken(*m_driver, 1).contains(u"done"_s));
    }

private:
    bool hasSource(const QString &title) const
    {
        const QAbstractItemModel &sources = *m_driver->sources().model();
        return !sources.match(sources.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).isEmpty();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(ReadingListFeature)
#include "readinglistfeature.moc"
