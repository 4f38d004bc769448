#include "testlib/realdata.h"
#include "testlib/windowdriver.h"
#include "widgets/list/emptystate.h"
#include "widgets/list/paperlistpane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone with this morning's digest in the clipboard or in a file,
// I get it into the library with one movement.
class ImportFeature final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyLibrarySaysWhatToDo()
    {
        WindowDriver driver{QByteArray()};
        const auto *advice = driver.window().findChild<EmptyState *>();
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(advice->findChild<QLabel *>()->text(), u"No papers yet"_s);
    }

    void pastesTheTextOfAPage()
    {
        WindowDriver driver{QByteArray()};
        QGuiApplication::clipboard()->setText(QString::fromUtf8(madeUpPage(3)));
        driver.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(driver.listedTitles().size(), 3);
        QTRY_COMPARE(driver.message(), u"Imported: 3 new."_s);
        QCOMPARE(driver.sources().currentIndex().data().toString(), u"Fri 11 Sep"_s);
    }

    void saysWhatWasSeenBefore()
    {
        WindowDriver driver;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(madeUpPage(7)));
        driver.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(driver.message(), u"Imported: 2 new, 5 seen before."_s);
    }

    void takesInADroppedFile()
    {
        REQUIRE_REAL_DATA(path, "digest_text/daily-papers-sep-11.txt");
        WindowDriver driver{QByteArray()};
        drop(driver, path);
        QTRY_COMPARE_WITH_TIMEOUT(driver.listedTitles().size(), 78, 20'000);
        QTRY_COMPARE(driver.message(), u"Imported: 78 new."_s);
    }

    void takesInAFileDroppedOnAnyPane_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addRow("search field") << u"search"_s;
        QTest::addRow("note") << u"note"_s;
        QTest::addRow("list") << u"list"_s;
        QTest::addRow("sources") << u"sources"_s;
    }

    void takesInAFileDroppedOnAnyPane()
    {
        QFETCH(const QString, pane);
        WindowDriver driver;
        const QString path = driver.folderFile(u"page.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(madeUpPage(7));
        file.close();
        const QHash<QString, const QWidget *> panes{{u"search"_s, &driver.search()},
                                                    {u"note"_s, &driver.note()},
                                                    {u"list"_s, &driver.list()},
                                                    {u"sources"_s, &driver.sources()}};
        const QPoint place = panes.value(pane)->mapTo(&driver.window(), panes.value(pane)->rect().center());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        // Files of a file manager are text as well.
        data.setText(path);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(driver.window().windowHandle(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(driver.window().windowHandle(), &drop);
        QTRY_COMPARE(driver.message(), u"Imported: 2 new, 5 seen before."_s);
        QCOMPARE(driver.search().text(), QString());
    }

    void offersToAddThePaperWhoseAddressIsSearchedFor()
    {
        WindowDriver driver;
        const auto *pane = driver.window().findChild<PaperListPane *>();
        QSignalSpy wanted(pane, &PaperListPane::papersWanted);
        driver.search().setText(u"https://arxiv.org/abs/1706.03762"_s);
        const auto *advice = driver.window().findChild<EmptyState *>();
        QTRY_VERIFY(advice->isVisible());
        QCOMPARE(advice->findChild<QLabel *>()->text(), u"Not in the library"_s);
        driver.action(u"Work offline"_s).trigger();
        advice->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void namesAFileThatIsNoDigest()
    {
        WindowDriver driver;
        const QString path = driver.folderFile(u"holiday.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 12));
        file.close();
        drop(driver, path);
        QTRY_VERIFY2(driver.message().contains(u"holiday.jpg"_s), qUtf8Printable(driver.message()));
        QCOMPARE(driver.listedTitles().size(), 5);
    }

private:
    static void drop(WindowDriver &driver, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&driver.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&driver.window(), &drop);
    }
};

QTEST_MAIN(ImportFeature)
#include "importfeature.moc"
