#include "testlib/dialogs.h"
#include "testlib/pseudotranslation.h"
#include "testlib/windowdriver.h"
#include "widgets/list/paperdelegate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget &widget, const QString &text)
{
    return u"%1 “%2” has %3 of %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.sizeHint().width());
}

/// Texts that are wider than the room they have.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isShort = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        const bool isLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (label->isVisible() && !label->text().isEmpty() && (isShort || isLow))
            cut.append(described(*label, label->text()));
    }
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const auto *toolButton = qobject_cast<const QToolButton *>(button);
        const bool showsText =
            !button->text().isEmpty() &&
            (toolButton == nullptr || toolButton->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (button->isVisible() && showsText && button->width() < button->sizeHint().width())
            cut.append(described(*button, button->text()));
    }
    return cut;
}

/// What the program says in its own language though it is to speak another.
QStringList untranslatedTexts(const QWidget &window)
{
    QStringList found;
    const auto look = [&found](const QWidget *widget, const QString &text) {
        static const QStringList properNames{u"GitHub"_s};
        // A single word in small letters is content, such as a citation key.
        const bool isSaid = widget->isVisible() && text.size() > 2 && text.at(0).isLetter() &&
                            (text.at(0).isUpper() || text.contains(u' '));
        if (isSaid && !properNames.contains(text) && !PseudoTranslation::isTranslated(text))
            found.append(u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text));
    };
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        look(button, button->text());
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        look(label, label->text());
    return found;
}

int leftOf(const QWidget &widget)
{
    return widget.mapTo(widget.window(), QPoint(0, 0)).x();
}

/// While it lives, the program speaks the longest language, from right to left if that is asked for.
class ForeignTongue final
{
public:
    explicit ForeignTongue(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QCoreApplication::installTranslator(&m_translation);
        QGuiApplication::setLayoutDirection(direction);
    }
    ~ForeignTongue()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_translation);
    }
    Q_DISABLE_COPY_MOVE(ForeignTongue)

    QString said(const QString &text) const
    {
        return m_translation.translate(nullptr, text.toUtf8().constData(), nullptr, -1);
    }

private:
    PseudoTranslation m_translation;
};

} // namespace

// As a reader whose language is longer than English, or goes from right to left,
// I see every text whole and everything in its place.
class LanguageFeature final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheWindowHasRoom_data();
    void everyTextOfTheWindowHasRoom();
    void everyTextOfTheDialogsHasRoom_data();
    void everyTextOfTheDialogsHasRoom();
    void everythingGoesFromRightToLeft();
    void rowsAreMirrored();
    void writesEachTextInItsOwnDirection();
};

void LanguageFeature::everyTextOfTheWindowHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("without sources") << QSize(760, 600);
    QTest::newRow("one pane") << QSize(480, 700);
}

void LanguageFeature::everyTextOfTheWindowHasRoom()
{
    QFETCH(const QSize, size);
    const ForeignTongue tongue;
    WindowDriver driver;
    driver.window().resize(size);
    valueOf(driver.library().sourceCounts());
    QTRY_COMPARE(cutTexts(driver.window()).join(u'\n'), QString());
    QCOMPARE(untranslatedTexts(driver.window()).join(u'\n'), QString());
}

void LanguageFeature::everyTextOfTheDialogsHasRoom_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : dialogCommands())
        QTest::newRow(qUtf8Printable(command)) << command;
}

void LanguageFeature::everyTextOfTheDialogsHasRoom()
{
    QFETCH(const QString, command);
    const ForeignTongue tongue;
    WindowDriver driver;
    const PaperId paper = driver.currentPaper().id;
    valueOf(driver.library().edit(SetNote{.paper = paper, .note = u"One"_s}));
    valueOf(driver.library().edit(SetNote{.paper = paper, .note = QString()}));
    QString cut;
    QString untranslated;
    lookAtDialog(driver.action(tongue.said(command)), [&](QDialog &dialog) {
        // What comes a moment later has to be laid out first.
        (void)QTest::qWaitFor([&dialog] { return cutTexts(dialog).isEmpty(); });
        cut = cutTexts(dialog).join(u'\n');
        untranslated = untranslatedTexts(dialog).join(u'\n');
    });
    QCOMPARE(cut, QString());
    QCOMPARE(untranslated, QString());
}

void LanguageFeature::everythingGoesFromRightToLeft()
{
    const ForeignTongue tongue(Qt::RightToLeft);
    WindowDriver driver;
    driver.window().resize(1280, 800);
    QTRY_VERIFY(leftOf(driver.sources()) > leftOf(driver.list()));
    QVERIFY(leftOf(driver.list()) > leftOf(driver.note()));
    QTRY_COMPARE(cutTexts(driver.window()).join(u'\n'), QString());
}

/// The star stands at the end of a row: on the left where writing begins on the right.
void LanguageFeature::rowsAreMirrored()
{
    const ForeignTongue tongue(Qt::RightToLeft);
    WindowDriver driver;
    driver.window().resize(1280, 800);
    const PaperId paper = driver.currentPaper().id;
    const QRect row = driver.list().visualRect(driver.list().currentIndex());
    const QRect star = PaperDelegate::starRect(row, driver.list().font(), Qt::RightToLeft);
    QVERIFY(star.center().x() < row.center().x());
    const auto isInked = [&] {
        const QImage picture = driver.list().viewport()->grab().toImage();
        return picture.pixel(star.center()) != picture.pixel(star.topLeft());
    };
    QVERIFY(!isInked());
    QTest::mouseClick(driver.list().viewport(), Qt::LeftButton, {}, star.center());
    QTRY_VERIFY(valueOf(driver.library().paper(paper)).marks.starred);
    QTRY_VERIFY(isInked());
}

void LanguageFeature::writesEachTextInItsOwnDirection()
{
    const ForeignTongue tongue(Qt::RightToLeft);
    WindowDriver driver;
    driver.note().setPlainText(u"An English note"_s);
    const QTextBlock block = driver.note().document()->firstBlock();
    QCOMPARE(block.textDirection(), Qt::LeftToRight);
}

QTEST_MAIN(LanguageFeature)
#include "languagefeature.moc"
