#include "library/offline/offlinefolder.h"
#include "testlib/windowdriver.h"
#include "text/filename.h"

#include <QDesktopServices>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>
#include <QTextEdit>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Catches whatever would be opened in another program.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedAddresses() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(OpenedAddresses)

    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }

private:
    static QStringList schemes() { return {u"file"_s, u"javascript"_s, u"http"_s, u"https"_s, u"data"_s}; }
};

QJsonObject paper(const QString &id, const QString &title, const QString &summary, const QString &author)
{
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"summary"_s, summary},
            {u"authors"_s, QJsonArray{QJsonObject{{u"name"_s, author}}}}};
}

QByteArray hostileDigest()
{
    QJsonObject markup =
        paper(u"2609.00001"_s, u"<b>Bold</b><script>alert(1)</script><img src=x onerror=alert(1)>"_s,
              u"See javascript:alert(1) and <a href='file:///etc/passwd'>Here</a>."_s, u"<i>Eve</i>"_s);
    markup.insert(u"githubRepo"_s, u"javascript:alert(1)"_s);
    markup.insert(u"projectPage"_s, u"file:///etc/passwd"_s);
    markup.insert(u"thumbnail"_s, u"file:///etc/passwd"_s);
    const QJsonObject path =
        paper(u"../../../../etc/cron.d/evil"_s, u"../../../etc/passwd"_s, u"Tricks."_s, u"../../Eve"_s);
    const QString turned = QString(QChar(0x202E)) + u"gpj.exe"_s + QChar(0x202C);
    const QString escape = QString(QChar(0x1b)) + u"]0;owned"_s + QChar(0x07);
    const QJsonObject unseen =
        paper(u"2609.00003"_s, u"Safe "_s + turned + u' ' + escape, escape + turned, u"Eve "_s + turned);
    return QJsonDocument(QJsonArray{QJsonObject{{u"paper"_s, markup}}, QJsonObject{{u"paper"_s, path}},
                                    QJsonObject{{u"paper"_s, unseen}}})
        .toJson();
}

} // namespace

// As someone who takes in digests from anywhere,
// I see what is in them as text, and nothing is opened or written that I did not ask for.
class HostileDigestFeature final : public QObject
{
    Q_OBJECT

private slots:
    void showsMarkupAsText()
    {
        OpenedAddresses opened;
        WindowDriver driver{QByteArray()};
        takeIn(driver);
        const QString title = u"<b>Bold</b><script>alert(1)</script><img src=x onerror=alert(1)>"_s;
        QCOMPARE(driver.listedTitles().first(), title);
        QTRY_VERIFY(shownTexts(driver).contains(title));
        QVERIFY(shownTexts(driver).filter(u"<a href='file:///etc/passwd'>Here</a>"_s).size() > 0);
        QVERIFY(opened.urls.isEmpty());
    }

    void opensNoAddressThatIsNoWebPage()
    {
        OpenedAddresses opened;
        WindowDriver driver{QByteArray()};
        takeIn(driver);
        for (const Link &link : driver.currentPaper().content.links)
            QCOMPARE(link.url.scheme(), u"https"_s);
        driver.press(Qt::Key_G);
        QTRY_COMPARE(driver.message(), u"No code is known for this paper."_s);
        driver.press(Qt::Key_O);
        driver.press(Qt::Key_V);
        QTRY_COMPARE(opened.urls.size(), 2);
        for (const QUrl &url : std::as_const(opened.urls))
            QCOMPARE(url.scheme(), u"https"_s);
    }

    void dropsWhatTurnsTheWritingRound()
    {
        WindowDriver driver{QByteArray()};
        takeIn(driver);
        QCOMPARE(driver.listedTitles().last(), u"Safe gpj.exe ]0;owned"_s);
        const auto papers = valueOf(driver.library().papers(PaperQuery{}));
        for (const LibraryPaper &paper : papers) {
            for (const QString &text :
                 QStringList{paper.content.title, paper.content.abstract} + paper.content.authors) {
                QVERIFY(!text.contains(QChar(0x202E)));
                QVERIFY(!text.contains(QChar(0x1b)));
            }
        }
    }

    void writesNothingOutsideTheChosenPlace()
    {
        WindowDriver driver{QByteArray()};
        takeIn(driver);
        const auto papers = valueOf(driver.library().papers(PaperQuery{}));
        const OfflineFolder folder(driver.library().fileName());
        for (const LibraryPaper &paper : papers) {
            QVERIFY(!fileNameFor(paper.content.title).contains(u'/'));
            QVERIFY(!paper.citationKey.contains(u'/'));
            for (const QString &id : {paper.content.arxivId, u"../../evil"_s}) {
                const QString file = QDir::cleanPath(folder.pdfFile(id));
                QCOMPARE(QFileInfo(file).path(), folder.folder().path());
            }
        }
        // What is no id of arXiv is none.
        QVERIFY(papers.at(1).content.arxivId.isEmpty());
    }

    void refusesATitleThatNoPaperHas()
    {
        WindowDriver driver{QByteArray()};
        const QByteArray huge(10LL * 1024 * 1024, 'x');
        const ImportSummary summary = importSource(
            driver.library(), {.name = u"huge.json"_s,
                               .bytes = R"([{"paper": {"id": "2609.00001", "title": ")" + huge +
                                        R"("}}, {"paper": {"id": "2609.00002", "title": "Owls"}}])",
                               .digestDate = QDate(2026, 9, 11)});
        QCOMPARE(summary.added, 1);
        QCOMPARE(summary.skipped, 1);
        QVERIFY(summary.problems.first().place.size() < 200);
    }

private:
    static void takeIn(WindowDriver &driver)
    {
        importSource(driver.library(),
                     {.name = u"hostile.json"_s, .bytes = hostileDigest(), .digestDate = QDate(2026, 9, 11)});
        driver.chooseSource(u"Unread"_s);
        QTRY_COMPARE(driver.listedTitles().size(), 3);
        driver.press(Qt::Key_K);
        QTRY_VERIFY(driver.currentTitle().startsWith(u"<b>"_s));
    }

    /// What labels and texts show, as the reader sees it.
    static QStringList shownTexts(WindowDriver &driver)
    {
        QStringList texts;
        const auto labels = driver.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->textFormat() == Qt::PlainText)
                texts.append(label->text());
        }
        const auto edits = driver.window().findChildren<QTextEdit *>();
        for (const QTextEdit *edit : edits)
            texts.append(edit->toPlainText().trimmed());
        return texts;
    }
};

QTEST_MAIN(HostileDigestFeature)
#include "hostiledigestfeature.moc"
