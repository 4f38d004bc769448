#include "models/sourcesmodel.h"
#include "testlib/misbehavingserver.h"
#include "testlib/windowdriver.h"
#include "widgets/online/completiondialog.h"
#include "widgets/online/storagedialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdf()
{
    return "%PDF-1.5\nFoxes\n%%EOF\n";
}

/// Catches what would be opened in another program.
class OpenedFiles final : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(OpenedFiles)

    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

// As someone who reads on the train,
// I have the papers with me that I chose, and know what a copied page did not tell.
class OfflineFeature final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<MisbehavingServer>();
        m_driver = std::make_unique<WindowDriver>(QByteArray());
        for (const QString &name : {u"huggingface-address"_s, u"arxiv-api-address"_s, u"arxiv-address"_s})
            valueOf(m_driver->online().set(name, m_server->address().toString()));
    }

    void cleanup()
    {
        m_driver.reset();
        m_server.reset();
    }

    void looksUpPapersAndShowsWhatWasFound()
    {
        add(u"Owls in the Rain"_s, {});
        DigestEntry foxes;
        foxes.paper.title = u"Foxes in the Snow"_s;
        importSource(m_driver->library(), {.name = u"list"_s, .entries = QList{foxes}});
        m_server->script("/api/papers/search",
                         {plainAnswer(R"([{"paper": {"id": "2609.00001", "title": "Foxes in the snow"}}])")});
        m_server->script("/api/query", {plainAnswer("<feed xmlns='http://www.w3.org/2005/Atom'></feed>")});
        m_driver->action(u"Look up papers without ids"_s).trigger();
        QTRY_VERIFY(m_driver->window().findChild<CompletionDialog *>() != nullptr);
        QCOMPARE(m_driver->message(), u"Found 1 papers by their titles."_s);
        const auto *dialog = m_driver->window().findChild<CompletionDialog *>();
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Foxes in the Snow\n2609.00001 · Foxes in the snow"_s);
        QCOMPARE(list->item(1)->text(), u"Owls in the Rain\nNot found"_s);
        QVERIFY(answerOf(m_driver->library().identify(u"2609.00001"_s)).has_value());
        buttonOf(*dialog, u"&Undo"_s).click();
        QTRY_VERIFY(!answerOf(m_driver->library().identify(u"2609.00001"_s)).has_value());
    }

    void keepsAPaperWithOneKeyAndOpensItFromTheDisk()
    {
        const OpenedFiles opened;
        m_server->script("/pdf/2609.00001", {plainAnswer(pdf())});
        add(u"Foxes in the Snow"_s, u"2609.00001"_s);
        m_driver->press(Qt::Key_W);
        const OfflineFolder folder = m_driver->online().offlineFolder();
        QTRY_VERIFY(folder.hasPdf(u"2609.00001"_s));
        QTRY_VERIFY2(m_driver->message().startsWith(u"1 PDFs are at hand"_s),
                     qUtf8Printable(m_driver->message()));
        m_driver->press(Qt::Key_V);
        QTRY_COMPARE(opened.urls, QList{QUrl::fromLocalFile(folder.pdfFile(u"2609.00001"_s))});
    }

    void keepsWhatComesIntoAKeptList()
    {
        m_server->script("/pdf/2609.00001", {plainAnswer(pdf())});
        add(u"Foxes in the Snow"_s, u"2609.00001"_s);
        valueOf(m_driver->library().edit(SetSourceKeptOffline{KeptSourceKind::ReadingList, u"Train"_s}));
        valueOf(m_driver->library().edit(
            SetReadingList{.papers = {m_driver->currentPaper().id}, .readingList = u"Train"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->online().offlineFolder().hasPdf(u"2609.00001"_s), 20'000);
        QCOMPARE(m_driver->message(), QString());
    }

    void storageShowsAndEmpties()
    {
        m_server->script("/pdf/2609.00001", {plainAnswer(pdf())});
        add(u"Foxes in the Snow"_s, u"2609.00001"_s);
        m_driver->press(Qt::Key_W);
        const OfflineFolder folder = m_driver->online().offlineFolder();
        QTRY_VERIFY(folder.hasPdf(u"2609.00001"_s));
        m_driver->action(u"Kept offline…"_s).trigger();
        const auto *dialog = m_driver->window().findChild<StorageDialog *>();
        if (dialog == nullptr)
            qFatal("There is no dialog.");
        const auto text = [dialog] {
            QStringList texts;
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(text().contains(u"1 papers are kept offline"_s), qUtf8Printable(text()));
        QVERIFY(!buttonOf(*dialog, u"&Remove these"_s).isEnabled());
        valueOf(m_driver->library().edit(SetKeptOffline{{m_driver->currentPaper().id}, Membership::Out}));
        QTRY_VERIFY2(text().contains(u"1 files belong to papers that are kept no longer"_s),
                     qUtf8Printable(text()));
        QVERIFY(folder.hasPdf(u"2609.00001"_s));
        buttonOf(*dialog, u"&Remove these"_s).click();
        QVERIFY(!folder.hasPdf(u"2609.00001"_s));
    }

    void saysThatThereIsNoPdf()
    {
        add(u"Foxes in the Snow"_s, u"2609.00001"_s);
        m_driver->press(Qt::Key_W);
        QTRY_COMPARE(m_driver->message(), u"No PDF is known for this paper."_s);
    }

private:
    void add(const QString &title, const QString &arxivId)
    {
        DigestEntry entry;
        entry.paper.title = title;
        entry.paper.arxivId = arxivId;
        importSource(m_driver->library(), {.name = u"list"_s, .entries = QList{entry}});
        m_driver->chooseSource(u"Unread"_s);
        QTRY_COMPARE(m_driver->currentTitle(), title);
    }

    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(OfflineFeature)
#include "offlinefeature.moc"
