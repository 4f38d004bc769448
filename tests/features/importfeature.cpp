#include "testlib/realdata.h"
#include "testlib/windowdriver.h"
#include "widgets/list/emptystate.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
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
