#include "library/library.h"
#include "testlib/librarybuilder.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a library knows, apart from what tells when each paper came in.
QStringList knowledgeOf(Library &library)
{
    QStringList lines;
    for (const LibraryPaper &paper : valueOf(library.papers(PaperQuery{}))) {
        const Paper &content = paper.content;
        QStringList parts{content.arxivId,
                          QString::number(content.arxivVersion),
                          content.doi,
                          content.title,
                          content.abstract,
                          content.authors.join(u';'),
                          isoDay(content.published, content.publishedPrecision),
                          content.publication.venue,
                          content.comment,
                          content.categories.join(u';'),
                          QString::number(content.upvotes.value_or(-1)),
                          content.submitter,
                          content.thumbnail.toString(),
                          paper.standings.toText()};
        for (const Link &link : content.links)
            parts.append(linkKindName(link.kind) + u' ' + link.url.toString());
        for (const Appearance &appearance : paper.appearances) {
            parts.append(
                u"%1 %2 %3 %4"_s.arg(appearance.digest.name, appearance.digest.date.toString(Qt::ISODate))
                    .arg(appearance.position)
                    .arg(appearance.upvotes.value_or(-1)));
        }
        lines.append(parts.join(u'|'));
    }
    lines.sort();
    return lines;
}

QByteArray written(Library &library, ExportFormat format, const QString &search)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QList<LibraryPaper> papers = valueOf(library.papers(PaperQuery{.search = search}));
    if (!writePapers(buffer, papers, format, {}))
        qFatal("Cannot write the papers.");
    return buffer.data();
}

/// The same papers as a reader would copy them from the page.
QByteArray pageOf(Library &library)
{
    QString page = u"Daily Papers\n\nbyAK and the research community\n\nAug 1\n\n"_s;
    for (const LibraryPaper &paper : valueOf(library.papers(PaperQuery{})))
        page += paper.content.title + u"\n\n"_s + QString(paper.content.abstract).replace(u'\n', u' ') +
                u"\n\n"_s;
    return page.toUtf8();
}

QByteArray feedOf(Library &library)
{
    QByteArray feed = "<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom' "
                      "xmlns:arxiv='http://arxiv.org/schemas/atom'><id>http://arxiv.org/api/x</id>\n";
    for (const LibraryPaper &paper : valueOf(library.papers(PaperQuery{}))) {
        feed += "<entry><id>http://arxiv.org/abs/" + paper.content.arxivId.toUtf8() + "v2</id><title>" +
                paper.content.title.toHtmlEscaped().toUtf8() +
                "</title><updated>2024-08-05T00:00:00Z</updated><published>2024-07-31T00:00:00Z</published>"
                "<summary>As arXiv has it.</summary><author><name>Ada Lovelace</name></author>"
                "<category term='cs.CL'/><arxiv:comment>12 pages</arxiv:comment></entry>\n";
    }
    return feed + "</feed>";
}

} // namespace

/// One day's papers in every guise in which they come.
class ImportOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesOnePaperOfAllGuises();
    void doesNotMatter_data();
    void doesNotMatter();
    void findsNothingNewTheSecondTime();

private:
    QList<QByteArray> m_sources;
    QStringList m_expected;
};

void ImportOrderTest::initTestCase()
{
    REQUIRE_REAL_DATA(folder, ".");
    for (const QString &name :
         {u"hf_api/daily_papers_2024-08-01.json"_s, u"hf_html/huggingface_papers_2024-08-01.html"_s,
          u"archives/slbqc_paper_info_2024-08-01.json"_s, u"archives/slbqc_summary_zh_2024-08-01.md"_s})
        m_sources.append(readFile(folder + u'/' + name));
    const LibraryBuilder builder;
    const auto library = builder.open();
    for (const QByteArray &source : std::as_const(m_sources))
        importSource(*library, {.name = u"source"_s, .bytes = source, .digestDate = QDate(2024, 8, 1)});
    m_sources.append(written(*library, ExportFormat::Bibtex, {}));
    m_sources.append(written(*library, ExportFormat::Biblatex, u"title:llama OR title:gemma"_s));
    m_sources.append(pageOf(*library));
    m_sources.append(feedOf(*library));
}

void ImportOrderTest::makesOnePaperOfAllGuises()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    for (const QByteArray &source : std::as_const(m_sources))
        importSource(*library, {.name = u"source"_s, .bytes = source, .digestDate = QDate(2024, 8, 1)});

    m_expected = knowledgeOf(*library);
    const QList<LibraryPaper> papers = valueOf(library->papers(PaperQuery{}));
    QCOMPARE(papers.size(), 13);
    for (const LibraryPaper &paper : papers) {
        QCOMPARE(paper.content.comment, u"12 pages"_s);
        QCOMPARE(paper.content.abstract, u"As arXiv has it."_s);
        QCOMPARE(paper.content.arxivVersion, 2);
        QVERIFY2(paper.content.upvotes.has_value(), qPrintable(paper.content.title));
        const DigestKey digest{.name = u"Daily Papers"_s, .date = QDate(2024, 8, 1)};
        QCOMPARE(paper.appearances.first().digest, digest);
    }
}

void ImportOrderTest::doesNotMatter_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("order %u", seed) << seed;
}

void ImportOrderTest::doesNotMatter()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QList<QByteArray> shuffled = m_sources;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const LibraryBuilder builder;
    const auto library = builder.open();
    for (const QByteArray &source : std::as_const(shuffled))
        importSource(*library, {.name = u"source"_s, .bytes = source, .digestDate = QDate(2024, 8, 1)});
    const QStringList knowledge = knowledgeOf(*library);
    QCOMPARE(knowledge.size(), m_expected.size());
    for (qsizetype i = 0; i < knowledge.size(); ++i) {
        const QStringList parts = knowledge.at(i).split(u'|');
        const QStringList expected = m_expected.at(i).split(u'|');
        for (qsizetype part = 0; part < expected.size(); ++part)
            QCOMPARE(parts.value(part), expected.at(part));
        QCOMPARE(parts.size(), expected.size());
    }
}

void ImportOrderTest::findsNothingNewTheSecondTime()
{
    const LibraryBuilder builder;
    const auto library = builder.open();
    for (int round = 0; round < 2; ++round) {
        for (const QByteArray &source : std::as_const(m_sources)) {
            const ImportSummary summary = importSource(
                *library, {.name = u"source"_s, .bytes = source, .digestDate = QDate(2024, 8, 1)});
            if (round == 1)
                QCOMPARE(summary.added + summary.updated, 0);
        }
    }
}

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "importordertest.moc"
