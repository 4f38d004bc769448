#include "widgets/detail/bibtexview.h"

#include "formats/writers/writer.h"
#include "widgets/detail/syntaxes.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

LibraryPaper attentionPaper()
{
    LibraryPaper paper;
    paper.id = {1};
    paper.citationKey = u"vaswani2017attention"_s;
    paper.content.title = u"Attention Is All You Need"_s;
    paper.content.abstract = u"Sequences & networks."_s;
    paper.content.authors = {u"Ashish Vaswani"_s, u"Łukasz Kaiser"_s};
    paper.content.arxivId = u"1706.03762"_s;
    paper.content.published = QDate(2017, 6, 12);
    paper.marks.note = u"private"_s;
    return paper;
}

QString asExported(const LibraryPaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePapers(buffer, {paper}, ExportFormat::Bibtex,
                     {.abstracts = Abstracts::Omit, .notes = Notes::Omit}))
        qFatal("The entry could not be written.");
    return QString::fromUtf8(buffer.data()).trimmed();
}

QAbstractButton *buttonOf(const QWidget &view, const QString &text)
{
    for (auto *button : view.findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("There is no button %s", qUtf8Printable(text));
    return nullptr;
}

} // namespace

class BibtexViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatExportWrites()
    {
        BibtexView view(m_syntaxes, m_theme);
        view.showPaper(attentionPaper());
        const QString shown = view.findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(shown, asExported(attentionPaper()));
        QVERIFY(!shown.contains(u"private"_s));
    }

    void copiesTheEntryAndTheKey()
    {
        BibtexView view(m_syntaxes, m_theme);
        view.showPaper(attentionPaper());
        QSignalSpy copies(&view, &BibtexView::copyRequested);
        buttonOf(view, u"Copy BibTeX"_s)->click();
        QCOMPARE(copies.last().first().toString(), asExported(attentionPaper()));
        buttonOf(view, u"Copy key"_s)->click();
        QCOMPARE(copies.last().first().toString(), u"vaswani2017attention"_s);
    }

    void isForReadingOnly()
    {
        BibtexView view(m_syntaxes, m_theme);
        view.showPaper(attentionPaper());
        auto *entry = view.findChild<QPlainTextEdit *>();
        QTest::keyClicks(entry, u"typed"_s);
        QCOMPARE(entry->toPlainText(), asExported(attentionPaper()));
    }

private:
    Theme m_theme;
    Syntaxes m_syntaxes;
};

QTEST_MAIN(BibtexViewTest)
#include "bibtexviewtest.moc"
