#include "widgets/window/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QList<ExportChoice> choices()
{
    return {{.title = u"Starred papers"_s, .papers = PaperQuery{.source = StarredPapers{}}},
            {.title = u"Two papers"_s, .papers = QList<PaperId>{PaperId{1}, PaperId{2}}}};
}

/// The box that offers this item.
QComboBox *boxWith(const ExportDialog &dialog, const QString &item)
{
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(),
                                    [&](const QComboBox *box) { return box->findText(item) >= 0; });
    return found == boxes.cend() ? nullptr : *found;
}

QCheckBox *checkBoxNamed(const ExportDialog &dialog, const QString &word)
{
    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&](const QCheckBox *box) {
        return box->text().remove(u'&').contains(word);
    });
    return found == boxes.cend() ? nullptr : *found;
}

} // namespace

class ExportDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryFormatUnderATitleOfItsOwn()
    {
        const ExportDialog dialog(choices(), {}, nullptr);
        QComboBox *formats = boxWith(dialog, u"BibTeX, for LaTeX"_s);
        QVERIFY(formats != nullptr);
        QCOMPARE(formats->count(), exportFormatNames().size());
        QSet<QString> titles;
        for (int i = 0; i < formats->count(); ++i) {
            formats->setCurrentIndex(i);
            titles.insert(formats->currentText());
            QCOMPARE(exportFormatName(dialog.format()), exportFormatNames().at(i));
        }
        QCOMPARE(titles.size(), formats->count());
    }

    void exportsWhatWasChosenUnderItsName()
    {
        const ExportDialog dialog(choices(), {}, nullptr);
        QCOMPARE(std::get<PaperQuery>(dialog.papers()).source, PaperSource(StarredPapers{}));
        boxWith(dialog, u"Two papers"_s)->setCurrentIndex(1);
        QCOMPARE(std::get<QList<PaperId>>(dialog.papers()).size(), 2);
        QCOMPARE(dialog.options().heading, u"Two papers"_s);
    }

    void headsAWholeReadingListByItsName()
    {
        const PaperSource train = ReadingListPapers{u"Train"_s};
        const ExportDialog dialog({{u"Reading list “Train”"_s, PaperQuery{.source = train}},
                                   {u"Filtered"_s, PaperQuery{.source = train, .search = u"foxes"_s}},
                                   {u"Starred papers"_s, PaperQuery{.source = StarredPapers{}}}},
                                  {}, nullptr);
        QCOMPARE(dialog.options().heading, u"Train"_s);
        QCOMPARE(dialog.options().readingList, u"Train"_s);
        boxWith(dialog, u"Filtered"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.options().heading, u"Filtered"_s);
        QCOMPARE(dialog.options().readingList, u"Train"_s);
        boxWith(dialog, u"Filtered"_s)->setCurrentIndex(2);
        QCOMPARE(dialog.options().readingList, QString());
    }

    void beginsWithWhatWasChosenLast()
    {
        const ExportPreferences last{
            .format = ExportFormat::Biblatex, .abstracts = Abstracts::Omit, .encoding = Encoding::Latex};
        const ExportDialog dialog(choices(), last, nullptr);
        QCOMPARE(dialog.preferences(), last);
        QCOMPARE(dialog.options().abstracts, Abstracts::Omit);
        QCOMPARE(dialog.options().encoding, Encoding::Latex);
    }

    void sendsNotesOnlyWhenTheyAreAskedForThisTime()
    {
        const ExportDialog dialog(choices(), {}, nullptr);
        QCOMPARE(dialog.options().notes, Notes::Omit);
        checkBoxNamed(dialog, u"notes"_s)->setChecked(true);
        QCOMPARE(dialog.options().notes, Notes::Include);
        QCOMPARE(ExportDialog(choices(), dialog.preferences(), nullptr).options().notes, Notes::Omit);
    }

    void asksForNoFieldsOfAFormatThatHoldsThemAll()
    {
        const ExportDialog dialog(choices(), {.format = ExportFormat::JsonLines}, nullptr);
        QVERIFY(!checkBoxNamed(dialog, u"abstracts"_s)->isEnabled());
        QVERIFY(!checkBoxNamed(dialog, u"notes"_s)->isEnabled());
    }

    void offersLatexLettersOnlyWhereTheyMeanSomething()
    {
        const ExportDialog dialog(choices(), {}, nullptr);
        const QCheckBox *letters = checkBoxNamed(dialog, u"LaTeX"_s);
        QVERIFY(letters->isEnabled());
        QComboBox *formats = boxWith(dialog, u"BibTeX, for LaTeX"_s);
        formats->setCurrentIndex(formats->findData(u"html"_s));
        QVERIFY(!letters->isEnabled());
        QVERIFY(checkBoxNamed(dialog, u"tags"_s) != nullptr);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
