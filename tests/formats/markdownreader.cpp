#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Result<DigestContents> readNewsletter(const QString &text)
{
    return readDigest(text.toUtf8(), ImportFormat::Markdown, {.today = QDate(2026, 11, 23)});
}

} // namespace

class TestMarkdownReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsANewsletterWithTranslations();
    void readsSummariesWithLinks();
    void readsHeadingsWithLinks();
    void readsListsAndTables();
    void findsTheDayInTheFirstHeading_data();
    void findsTheDayInTheFirstHeading();
    void takesNoPaperFromOtherText();
};

void TestMarkdownReader::readsANewsletterWithTranslations()
{
    REQUIRE_REAL_DATA(path, "archives/newsletter_2025-01-08_daily_paper.md");
    const Result<DigestContents> contents =
        readDigest(testing::readFile(path), {.today = QDate(2026, 11, 23)});
    QVERIFY(contents);
    const DigestEntry &first = contents->entries.first();
    QCOMPARE(first.authority, Authority::Newsletter);
    QCOMPARE(first.paper.title,
             u"REINFORCE++: A Simple and Efficient Approach for Aligning Large Language Models"_s);
    QVERIFY(first.paper.abstract.startsWith(u"基于人类反馈的强化学习（RLHF）已成为"_s));
    QVERIFY(first.paper.abstract.endsWith(u"获取。"_s));
    QCOMPARE(first.paper.links,
             (QList<Link>{{QUrl(u"https://github.com/OpenRLHF/OpenRLHF"_s), LinkKind::GitHub}}));
    QCOMPARE(contents->entries.last().appearance.position, 15);
    for (const DigestEntry &entry : contents->entries)
        QVERIFY(entry.paper.abstract.size() > 100);
}

void TestMarkdownReader::readsSummariesWithLinks()
{
    REQUIRE_REAL_DATA(path, "archives/slbqc_summary_zh_2024-08-01.md");
    const Result<DigestContents> contents =
        readDigest(testing::readFile(path), {.today = QDate(2026, 11, 23)});
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().paper.title, u"The Llama 3 Herd of Models"_s);
    QCOMPARE(contents->entries.first().paper.arxivId, u"2407.21783"_s);
    for (const DigestEntry &entry : contents->entries)
        QCOMPARE(entry.paper.arxivId.size(), 10);
    // The only one with a section that is an abstract.
    QVERIFY(contents->entries.at(2).paper.title.startsWith(u"MoMa"_s));
    QVERIFY(!contents->entries.at(2).paper.abstract.isEmpty());
}

void TestMarkdownReader::readsHeadingsWithLinks()
{
    const Result<DigestContents> contents = readNewsletter(
        u"# Weekly picks, Jan 8, 2025\n\nHello! See [our site](https://example.org).\n\n"
        "## 1. 📄 [Nets and **Sets**](https://huggingface.co/papers/2501.00001v2)\n"
        "**Authors:** Ann Lee, Bo Xu\n\n"
        "> We study nets with great care and find that they are like sets in each of the respects that\n"
        "> matter most to those who study them.\n\n"
        "[Code](https://github.com/a/b)\n\n"
        "## About us\n\nWe write.\n"_s);
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    const DigestEntry &entry = contents->entries.first();
    QCOMPARE(entry.paper.title, u"Nets and Sets"_s);
    QCOMPARE(entry.paper.arxivId, u"2501.00001"_s);
    QCOMPARE(entry.paper.arxivVersion, 2);
    QCOMPARE(entry.paper.authors, (QStringList{u"Ann Lee"_s, u"Bo Xu"_s}));
    QVERIFY(entry.paper.abstract.startsWith(u"We study nets with great care"_s));
    QVERIFY(entry.paper.abstract.endsWith(u"respects that matter most to those who study them."_s));
    QCOMPARE(entry.appearance.digest, (DigestKey{u"Weekly picks"_s, QDate(2025, 1, 8)}));
    QVERIFY(entry.paper.links.contains(Link{QUrl(u"https://github.com/a/b"_s), LinkKind::GitHub}));
}

void TestMarkdownReader::readsListsAndTables()
{
    const Result<DigestContents> contents = readNewsletter(
        u"## Reading list\n\n"
        "- [Attention Is All You Need](https://arxiv.org/abs/1706.03762) - the classic\n"
        "* **Imagen 3** ([pdf](https://arxiv.org/pdf/2408.07009v3))\n"
        "- [A blog](https://example.org/blog)\n"
        "- [arXiv](https://arxiv.org/abs/2501.00009)\n\n"
        "| # | Paper | Votes |\n|---|---|---|\n| 1 | [Pixtral 12B](https://arxiv.org/abs/2410.07073) | 60 |\n"_s);
    QVERIFY(contents);
    QStringList read;
    for (const DigestEntry &entry : contents->entries)
        read.append(entry.paper.title + u' ' + entry.paper.arxivId);
    QCOMPARE(read, (QStringList{u"Attention Is All You Need 1706.03762"_s, u"Imagen 3 2408.07009"_s,
                                u"Pixtral 12B 2410.07073"_s}));
    QCOMPARE(contents->entries.last().appearance.digest.name, u"Reading list"_s);
}

void TestMarkdownReader::findsTheDayInTheFirstHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("name");

    QTest::newRow("ISO") << u"Daily Papers - 2025-01-08"_s << u"Daily Papers"_s;
    QTest::newRow("slashes") << u"**2025/1/8** Picks"_s << u"Picks"_s;
    QTest::newRow("Chinese") << u"论文日报（2025年1月8日）"_s << u"论文日报"_s;
    QTest::newRow("English") << u"Picks of January 8, 2025"_s << u"Picks of"_s;
}

void TestMarkdownReader::findsTheDayInTheFirstHeading()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, name);
    const Result<DigestContents> contents =
        readNewsletter("# "_L1 + heading + "\n\n## Nets\nhttps://arxiv.org/abs/2501.00001\n"_L1);
    QVERIFY(contents);
    QCOMPARE(contents->entries.first().appearance.digest, (DigestKey{name, QDate(2025, 1, 8)}));
}

void TestMarkdownReader::takesNoPaperFromOtherText()
{
    for (const QString &text :
         {u"# Notes\n\n- eggs\n- [milk](https://example.org)\n"_s,
          u"# Two\n\nSee https://arxiv.org/abs/2501.00001 and https://arxiv.org/abs/2501.00002.\n"_s,
          u"```\n# Code\nhttps://arxiv.org/abs/2501.00001\n```\n"_s})
        QVERIFY(!readNewsletter(text));
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "markdownreader.moc"
