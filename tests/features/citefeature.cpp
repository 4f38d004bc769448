#include "testlib/windowdriver.h"
#include "widgets/window/exports.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QListView>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

// As someone writing a paper,
// I get a citation into my document with one key.
class CiteFeature final : public QObject
{
    Q_OBJECT

private slots:
    void copiesBibtexWithoutTheAbstract()
    {
        WindowDriver driver;
        driver.press(Qt::Key_C);
        QTRY_VERIFY(clipboard().startsWith(u"@misc{"_s));
        QVERIFY(clipboard().contains(u"First paper about foxes"_s));
        QVERIFY(!clipboard().contains(u"abstract"_s));
    }

    void copiesAbstractsOnlyWhenTheReaderSaysSo()
    {
        WindowDriver driver;
        driver.action(u"Copy BibTeX with abstracts"_s).trigger();
        driver.press(Qt::Key_C);
        QTRY_VERIFY(clipboard().contains(u"abstract = {"_s));
        driver.restart();
        driver.press(Qt::Key_Y);
        QTRY_COMPARE(clipboard(), driver.currentPaper().citationKey);
        driver.press(Qt::Key_C);
        QTRY_VERIFY(clipboard().contains(u"abstract = {"_s));
    }

    void copiesTheKeysOfAllSelectedPapers()
    {
        WindowDriver driver;
        const QString firstKey = driver.currentPaper().citationKey;
        driver.press(Qt::Key_X);
        const QString secondKey = driver.currentPaper().citationKey;
        driver.press(Qt::Key_X);
        driver.press(Qt::Key_Y);
        QTRY_COMPARE(clipboard(), firstKey + u","_s + secondKey);
    }

    void exportsTheListAsItIsFiltered()
    {
        WindowDriver driver;
        const QString path = driver.folderFile(u"badgers.bib"_s);
        Exports *exports = driver.window().findChild<Exports *>();
        QVERIFY(exports != nullptr);
        exports->write(PaperQuery{.search = u"badgers"_s}, ExportFormat::Bibtex, {}, path);
        QTRY_VERIFY(driver.message().startsWith(u"Wrote 2 papers"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("@misc{"), 2);
        QVERIFY(content.contains("abstract"));
    }

    void exportsInTheFormatThatWasChosen()
    {
        WindowDriver driver;
        const QString path = driver.folderFile(u"badgers.html"_s);
        driver.window().findChild<Exports *>()->write(PaperQuery{.search = u"badgers"_s}, ExportFormat::Html,
                                                      {.heading = u"Badgers & co"_s}, path);
        QTRY_VERIFY(driver.message().startsWith(u"Wrote 2 papers"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("<article"), 2);
        QVERIFY(content.contains("<h1>Badgers &amp; co</h1>"));
    }

    void remembersHowTheLastExportWasWanted()
    {
        WindowDriver driver;
        const ExportPreferences wanted{
            .format = ExportFormat::Biblatex, .abstracts = Abstracts::Omit, .encoding = Encoding::Latex};
        driver.window().findChild<Exports *>()->setPreferences(wanted);
        driver.restart();
        QCOMPARE(driver.window().findChild<Exports *>()->preferences(), wanted);
    }

private:
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

QTEST_MAIN(CiteFeature)
#include "citefeature.moc"
