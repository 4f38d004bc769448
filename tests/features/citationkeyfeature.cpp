#include "testlib/waiting.h"
#include "testlib/windowdriver.h"
#include "widgets/window/citationkeydialog.h"
#include "widgets/window/exports.h"
#include "widgets/window/livefilesdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Does something in the next modal dialog of this kind, and waits until it has been done.
template <typename Dialog, typename Act>
void inDialog(QAction &opening, Act act)
{
    bool done = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<Dialog *>(widget);
            if (dialog == nullptr || !dialog->isVisible() || done)
                continue;
            done = true;
            act(*dialog);
        }
    });
    timer.start(10);
    opening.trigger();
    QTRY_VERIFY(done);
}

} // namespace

// As someone writing a thesis,
// I cite by keys of my own making from a file that is always up to date.
class CitationKeyFeature final : public QObject
{
    Q_OBJECT

private slots:
    void choosesHowKeysAreMade()
    {
        WindowDriver driver;
        const QString before = driver.currentPaper().citationKey;
        inDialog<CitationKeyDialog>(driver.action(u"How keys are made…"_s), [](CitationKeyDialog &dialog) {
            auto *presets = dialog.findChild<QComboBox *>();
            presets->setCurrentIndex(2);
            emit presets->activated(2);
            QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"auth + year"_s);
            dialog.findChild<QCheckBox *>()->setChecked(true);
            dialog.accept();
        });
        QTRY_VERIFY(driver.message().startsWith(u"Changed"_s));
        QVERIFY(driver.currentPaper().citationKey != before);
        driver.action(u"Undo"_s).trigger();
        QTRY_COMPARE(driver.currentPaper().citationKey, before);
    }

    void saysWhatIsWrongWithAFormula()
    {
        WindowDriver driver;
        inDialog<CitationKeyDialog>(driver.action(u"How keys are made…"_s), [](CitationKeyDialog &dialog) {
            auto *formula = dialog.findChild<QLineEdit *>();
            auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            formula->setText(u"auth + yaer"_s);
            QVERIFY(!accept->isEnabled());
            bool named = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                named = named || label->text().contains(u"yaer"_s);
            QVERIFY(named);
            formula->setText(u"auth + year"_s);
            QVERIFY(accept->isEnabled());
            dialog.reject();
        });
    }

    void changesTheKeyOfOnePaper()
    {
        WindowDriver driver;
        driver.action(u"Change citation key…"_s).trigger();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QCOMPARE(field->text(), driver.currentPaper().citationKey);
        QTest::keyClicks(field, u"foxes2026"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(driver.currentPaper().citationKey, u"foxes2026"_s);
    }

    void keepsAFileUpToDateUntilToldToStop()
    {
        WindowDriver driver;
        const QString path = driver.folderFile(u"thesis.bib"_s);
        driver.window().findChild<Exports *>()->keepUpToDate({.source = StarredPapers{}},
                                                             ExportFormat::Bibtex, {}, path);
        QTRY_VERIFY(driver.message().contains(u"kept up to date"_s));
        driver.list().setFocus();
        driver.press(Qt::Key_S);
        QTRY_COMPARE(entriesIn(path), 1);

        inDialog<LiveFilesDialog>(driver.action(u"Files kept up to date…"_s),
                                  [path](LiveFilesDialog &dialog) {
                                      auto *files = dialog.findChild<QListWidget *>();
                                      QTRY_COMPARE(files->count(), 1);
                                      QVERIFY(files->item(0)->text().startsWith(path));
                                      files->setCurrentRow(0);
                                      for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                                          if (button->text().contains(u"Stop"_s))
                                              button->click();
                                      }
                                      QTRY_COMPARE(files->count(), 0);
                                      dialog.reject();
                                  });
        QCOMPARE(valueOf(driver.library().liveFiles()), QList<LiveFile>());
        QCOMPARE(entriesIn(path), 1);
    }

    void goesFromAPreprintToWhereItAppeared()
    {
        WindowDriver driver;
        importSource(driver.library(),
                     {.name = u"own.bib"_s,
                      .bytes = "@article{foxes, title = {First paper about foxes}, year = 2026, "
                               "journal = {Journal of Foxes}}"});
        QTRY_VERIFY(versionLink(driver) != nullptr);
        emit versionLink(driver)->linkActivated(u"0"_s);
        QTRY_COMPARE(driver.currentPaper().citationKey, u"foxes"_s);
        QCOMPARE(driver.currentPaper().content.publication.venue, u"Journal of Foxes"_s);
    }

private:
    static qsizetype entriesIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("@misc{") : -1;
    }

    static QLabel *versionLink(WindowDriver &driver)
    {
        for (QLabel *label : driver.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"The published version in Journal of Foxes"_s))
                return label;
        }
        return nullptr;
    }
};

QTEST_MAIN(CitationKeyFeature)
#include "citationkeyfeature.moc"
