#include "formats/corpuslibrary.h"
#include "formats/writers/writer.h"
#include "text/latexescaping.h"

#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// The letters and digits in order: programs put the parts of a name one after another as they like.
QString lettersOf(QString text)
{
    text.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    std::sort(text.begin(), text.end());
    return text;
}

/// Programs differ in how far they undo the spelling of signs and mathematics.
bool isPlain(const QString &title)
{
    static constexpr QStringView signs = u"\\$^_{}~&\"'`<>";
    return std::none_of(title.cbegin(), title.cend(), [](QChar character) {
        return signs.contains(character) || character.unicode() >= 0x80;
    });
}

/// The parts of a name in an entry of bibutils.
QString nameIn(QXmlStreamReader &xml)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "namePart"_L1)
            name += xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return name;
}

struct ReadEntry
{
    QString title = {};
    QString authors = {};
    QString address = {};
};

ReadEntry entryIn(QXmlStreamReader &xml)
{
    ReadEntry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == "titleInfo"_L1)
            entry.title += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "name"_L1)
            entry.authors += nameIn(xml);
        else if (xml.name() == "location"_L1)
            entry.address += xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else
            xml.skipCurrentElement();
    }
    return entry;
}

/// What pybtex reads: title, authors and eprint, a line each.
constexpr QStringView pybtexScript = uR"(
import sys
from pybtex.database import parse_file
for entry in parse_file(sys.argv[1]).entries.values():
    names = [' '.join(p.prelast_names + p.last_names + p.first_names + p.middle_names + p.lineage_names)
             for p in entry.persons.get('author', [])]
    for text in (entry.fields['title'], ''.join(names), entry.fields['eprint']):
        print(' '.join(text.split()))
)";

} // namespace

/// Whether programs that others wrote read back every paper of the real corpus.
class TestBibliographyReaders final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pybtexReadsBackEveryEntry();
    void bibutilsReadsBackEveryEntry();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray outputOf(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QList<LibraryPaper> m_papers;
};

void TestBibliographyReaders::initTestCase()
{
    m_papers = testing::corpusLibrary();
    if (m_papers.isEmpty())
        QSKIP("The real data (../shared/data/corpus.jsonl.gz) is not beside this checkout.");
    QSaveFile corpus(file(u"corpus.bib"_s));
    QVERIFY(corpus.open(QIODevice::WriteOnly));
    QVERIFY(writePapers(corpus, m_papers, ExportFormat::Bibtex, {.abstracts = Abstracts::Omit}));
    QVERIFY(corpus.commit());
}

QByteArray TestBibliographyReaders::outputOf(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void TestBibliographyReaders::pybtexReadsBackEveryEntry()
{
    const QString python = u"/usr/bin/python3"_s;
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import pybtex"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("pybtex is not installed.");
    const QByteArray output = outputOf(python, {u"-c"_s, pybtexScript.toString(), file(u"corpus.bib"_s)});
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_papers.size() * 3);
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        const Paper &paper = m_papers.at(i).content;
        QCOMPARE(lines.at(i * 3), latexTitle(paper.title));
        QCOMPARE(lettersOf(lines.at(i * 3 + 1)), lettersOf(latexText(paper.authors.join(u' '))));
        QCOMPARE(lines.at(i * 3 + 2), paper.arxivId);
    }
}

void TestBibliographyReaders::bibutilsReadsBackEveryEntry()
{
    const QString bib2xml = QStandardPaths::findExecutable(u"bib2xml"_s);
    if (bib2xml.isEmpty())
        QSKIP("bibutils is not installed.");
    QXmlStreamReader xml(outputOf(bib2xml, {u"-i"_s, u"unicode"_s, file(u"corpus.bib"_s)}));
    QVERIFY(xml.readNextStartElement());
    qsizetype read = 0;
    for (; xml.readNextStartElement(); ++read) {
        const ReadEntry entry = entryIn(xml);
        QVERIFY(read < m_papers.size());
        const Paper &paper = m_papers.at(read).content;
        QCOMPARE(entry.address, u"https://arxiv.org/abs/"_s + paper.arxivId);
        if (isPlain(paper.title))
            QCOMPARE(lettersOf(entry.title), lettersOf(paper.title));
        // bib2xml leaves out a name that stands twice.
        QStringList authors = paper.authors;
        authors.removeDuplicates();
        QCOMPARE(lettersOf(entry.authors), lettersOf(authors.join(u' ')));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(read, m_papers.size());
}

QTEST_GUILESS_MAIN(TestBibliographyReaders)
#include "bibliographyreaders.moc"
