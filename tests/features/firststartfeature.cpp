#include "testlib/windowdriver.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/firststart.h"
#include "widgets/window/imports.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone who has just installed it,
// I see at once what it does and what to do next.
class FirstStartFeature final : public QObject
{
    Q_OBJECT

private slots:
    void newReaderHasASampleAndIsToldHowToGoOn()
    {
        WindowDriver driver{QByteArray()};
        start(driver);
        QTRY_COMPARE(driver.listedTitles().size(), 14);
        QTRY_VERIFY2(driver.message().contains(u"sample"_s), qUtf8Printable(driver.message()));
        QVERIFY(driver.message().contains(u"with Ctrl+V"_s));
        QVERIFY(driver.message().contains(u"with f"_s));
        QVERIFY(driver.message().contains(u"F1 tells"_s));
    }

    void whoHasPapersIsNotDisturbed()
    {
        WindowDriver driver;
        start(driver);
        valueOf(driver.library().sourceCounts());
        QCoreApplication::processEvents();
        QVERIFY(!driver.window().imports().isBusy());
        QCOMPARE(driver.message(), QString());
        QCOMPARE(driver.listedTitles().size(), 5);
    }

private:
    static void start(WindowDriver &driver)
    {
        new FirstStart(driver.library(), driver.window().imports(), driver.window().messages(),
                       driver.window().commands(), &driver.window());
    }
};

QTEST_MAIN(FirstStartFeature)
#include "firststartfeature.moc"
