#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Result<DigestContents> readAtom(const QByteArray &xml)
{
    return readDigest(xml, ImportFormat::ArxivAtom, {.today = QDate(2026, 11, 23)});
}

QByteArray feed(const QByteArray &entries)
{
    return R"(<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:a="http://arxiv.org/schemas/atom">)" +
           entries + "</feed>";
}

QByteArray entry(const QByteArray &id, const QByteArray &more = {})
{
    return "<entry><id>http://arxiv.org/abs/" + id + "</id><title>About " + id +
           "</title><summary>  Words.</summary>" + more + "</entry>\n";
}

} // namespace

class TestArxivAtomReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheDialectOf2026();
    void readsTheDialectBefore2026();
    void readsIdentifiersWithASlash();
    void putsThePrimaryCategoryFirstAndLeavesOtherSystemsOut();
    void matchesNamesByNamespace();
    void namesTheEntryThatIsNoPaper();
    void explainsARefusal();
    void refusesDeclaredEntities();
    void keepsWhatStandsBeforeTheDamage();
};

void TestArxivAtomReader::readsTheDialectOf2026()
{
    REQUIRE_REAL_DATA(path, "arxiv_atom/new_search_transformer_2026-06-14.xml");
    const Result<DigestContents> contents = readAtom(testing::readFile(path));
    QVERIFY(contents);
    for (const DigestEntry &read : contents->entries) {
        QCOMPARE(read.authority, Authority::Arxiv);
        QCOMPARE(read.appearance, Appearance());
        QCOMPARE(read.paper.arxivId.size(), 10);
        QVERIFY(read.paper.arxivVersion > 0);
        QVERIFY(read.paper.published.isValid());
        QVERIFY(!read.paper.authors.isEmpty() && !read.paper.categories.isEmpty());
        QVERIFY(!read.paper.abstract.isEmpty() && !read.paper.abstract.front().isSpace());
    }
}

void TestArxivAtomReader::readsTheDialectBefore2026()
{
    REQUIRE_REAL_DATA(path, "arxiv_atom/old_search_csRO_2025-10-17.xml");
    const Result<DigestContents> contents = readAtom(testing::readFile(path));
    QVERIFY(contents);
    const Paper &paper = contents->entries.first().paper;
    QCOMPARE(paper.title,
             u"RDD: Retrieval-Based Demonstration Decomposer for Planner Alignment in Long-Horizon Tasks"_s);
    QCOMPARE(paper.arxivId, u"2510.14968"_s);
    QCOMPARE(paper.arxivVersion, 1);
    QCOMPARE(paper.published, QDate(2025, 10, 16));
    QCOMPARE(paper.authors.first(2), (QStringList{u"Mingxuan Yan"_s, u"Yuping Wang"_s}));
    QCOMPARE(paper.categories.first(3), (QStringList{u"cs.RO"_s, u"cs.AI"_s, u"cs.CV"_s}));
    QVERIFY(paper.comment.startsWith(
        u"39th Conference on Neural Information Processing Systems (NeurIPS 2025)"_s));
    QVERIFY(paper.links.contains(Link{QUrl(u"https://rdd-neurips.github.io"_s), LinkKind::Other}));
}

void TestArxivAtomReader::readsIdentifiersWithASlash()
{
    REQUIRE_REAL_DATA(path, "arxiv_atom/new_idlist_oldstyle_astro-ph_0601001.xml");
    const Result<DigestContents> contents = readAtom(testing::readFile(path));
    QVERIFY(contents);
    const Paper &paper = contents->entries.first().paper;
    QCOMPARE(paper.arxivId, u"astro-ph/0601001"_s);
    QCOMPARE(paper.publication.venue, u"ActaAstron.56:1-50,2006"_s);
    QCOMPARE(paper.publication.type, EntryType::Article);
    QCOMPARE(paper.categories, QStringList{u"astro-ph"_s});
    QCOMPARE(paper.authors.last(), u"Andrzej Udalski"_s);
}

void TestArxivAtomReader::putsThePrimaryCategoryFirstAndLeavesOtherSystemsOut()
{
    const Result<DigestContents> contents =
        readAtom(feed(entry("2501.00001v2", R"(<category term="math.CO"/><category term="68T05; 05C12"/>
            <category term="I.2.7"/><category term="cond-mat.mes-hall"/><category term="cs.LG"/>
            <a:primary_category term="cs.LG"/><a:doi>10.48550/arXiv.2501.00001</a:doi>)")));
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().paper.categories,
             (QStringList{u"cs.LG"_s, u"math.CO"_s, u"cond-mat.mes-hall"_s}));
    QVERIFY(contents->entries.first().paper.doi.isEmpty());
}

void TestArxivAtomReader::matchesNamesByNamespace()
{
    const Result<DigestContents> contents = readAtom(
        R"(<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:id>http://arxiv.org/abs/hep-th/9901001</x:id>
           <x:title>Strings</x:title><x:summary>S</x:summary>
           <comment xmlns="http://example.org/">no</comment><doi xmlns="http://arxiv.org/schemas/atom">10.1/x</doi>
           </x:entry></x:feed>)");
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().paper.title, u"Strings"_s);
    QCOMPARE(contents->entries.first().paper.doi, u"10.1/x"_s);
    QVERIFY(contents->entries.first().paper.comment.isEmpty());
}

void TestArxivAtomReader::namesTheEntryThatIsNoPaper()
{
    const Result<DigestContents> contents =
        readAtom(feed(entry("2501.00001") + entry("nonsense") + entry("2501.00003")));
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->problems, (QList<ReadProblem>{{u"item 2"_s, u"It names no paper of arXiv."_s}}));
}

void TestArxivAtomReader::explainsARefusal()
{
    const QByteArray answer = "Rate exceeded.\n";
    QCOMPARE(detectFormat(answer), ImportFormat::ArxivAtom);
    const Result<DigestContents> contents = readAtom(answer);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"too many requests"_s));
}

void TestArxivAtomReader::refusesDeclaredEntities()
{
    const QByteArray bomb = R"(<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>)" +
                            feed(entry("2501.00001", "<a:comment>&c;</a:comment>")).sliced(21);
    const Result<DigestContents> contents = readAtom(bomb);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"declares its own entities"_s));
}

void TestArxivAtomReader::keepsWhatStandsBeforeTheDamage()
{
    const QByteArray whole = feed(entry("2501.00001") + entry("2501.00002"));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<DigestContents> contents = readAtom(whole.first(length));
        const qsizetype complete = whole.first(length).count("</entry>");
        QCOMPARE(contents ? contents->entries.size() : 0, complete);
        if (contents)
            QCOMPARE(contents->problems.size(), 1);
        else
            QVERIFY(!contents.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestArxivAtomReader)
#include "arxivatomreader.moc"
