#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QDirIterator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

/// What a reader made of a file, in numbers.
struct Yield
{
    qsizetype papers = 0;
    /// How many of them have a place in a digest.
    qsizetype placed = 0;
    qsizetype problems = 0;
    qsizetype links = 0;
    /// Of all appearances, when it is the same one.
    DigestKey digest = {};

    friend bool operator==(const Yield &, const Yield &) = default;
};

Yield yieldOf(const DigestContents &contents)
{
    Yield yield{.papers = contents.entries.size(), .problems = contents.problems.size()};
    for (const DigestEntry &entry : contents.entries) {
        yield.links += entry.paper.links.size();
        if (entry.appearance.position == 0)
            continue;
        ++yield.placed;
        if (yield.placed == 1)
            yield.digest = entry.appearance.digest;
        else if (yield.digest != entry.appearance.digest)
            yield.digest = {u"several digests"_s, {}};
    }
    return yield;
}

char *toString(const Yield &yield)
{
    return QTest::toString(u"%1 papers, %2 placed, %3 problems, %4 links, %5 of %6"_s.arg(yield.papers)
                               .arg(yield.placed)
                               .arg(yield.problems)
                               .arg(yield.links)
                               .arg(yield.digest.name, yield.digest.date.toString(Qt::ISODate)));
}

struct RealFile
{
    const char *path;
    ImportFormat format;
    Yield yield;
};

DigestKey dailyPapers(int year, int month, int day)
{
    return {u"Daily Papers"_s, QDate(year, month, day)};
}

DigestKey dailyPapersOfUnknownDay()
{
    return {u"Daily Papers"_s, QDate()};
}

/// The numbers of papers are those of the files' own counts; the links were counted with a script that
/// shares nothing with the readers.
// clang-format off
QList<RealFile> realFiles()
{
    using enum ImportFormat;
    return {
        {"archives/HF_deepseek_clean_2025-01-08.json", HuggingFaceJson, {15, 15, 0, 36, dailyPapersOfUnknownDay()}},
        {"archives/arxiv-daily-scroll_2025-10-12.json", HuggingFaceJson, {109, 0, 0, 133}},
        {"archives/daily-arXiv_2025-06-10_first40.jsonl", HuggingFaceJson, {40, 0, 0, 49}},
        {"archives/newsletter_2025-01-08_daily_paper.md", Markdown, {15, 15, 0, 6, {u"Hugging Face 论文日报"_s, QDate(2025, 1, 8)}}},
        {"archives/slbqc_paper_info_2024-08-01.json", HuggingFaceJson, {13, 13, 0, 26, dailyPapersOfUnknownDay()}},
        {"archives/slbqc_summary_zh_2024-08-01.md", Markdown, {13, 0, 0, 13}},
        {"arxiv_atom/new_http200_empty_id_0000.0000.xml", ArxivAtom, {}},
        {"arxiv_atom/new_idlist_oldstyle_astro-ph_0601001.xml", ArxivAtom, {1, 0, 0, 2}},
        {"arxiv_atom/new_idlist_two_asked_one_returned.xml", ArxivAtom, {1, 0, 0, 1}},
        {"arxiv_atom/new_search_testing_s0_m10.xml", ArxivAtom, {10, 0, 0, 10}},
        {"arxiv_atom/new_search_testing_s10_m10.xml", ArxivAtom, {10, 0, 0, 11}},
        {"arxiv_atom/new_search_transformer_2026-06-14.xml", ArxivAtom, {5, 0, 0, 6}},
        {"arxiv_atom/old_idlist_1111.2011v2_2016.xml", ArxivAtom, {1, 0, 0, 1}},
        {"arxiv_atom/old_search_au_del_maestro_2016.xml", ArxivAtom, {10, 0, 0, 10}},
        {"arxiv_atom/old_search_csRO_2025-10-17.xml", ArxivAtom, {2, 0, 0, 3}},
        {"arxiv_rss/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_trimmed4.xml", ArxivRss, {4, 3, 0, 4, {u"arXiv cs.LG, cs.AI, cs.CL, stat.ML"_s, QDate(2026, 9, 24)}}},
        {"arxiv_rss/rss_physics_empty_holiday_2025-12-31.xml", ArxivRss, {}},
        {"corpus.jsonl.gz", HuggingFaceJson, {82269, 0, 0, 116702}},
        {"digest_text/daily-papers-sep-11.txt", Text, {78, 78, 0, 21, dailyPapers(2026, 9, 11)}},
        {"hf_api/daily_papers_2024-05-27.json", HuggingFaceJson, {13, 13, 0, 32, dailyPapers(2024, 5, 27)}},
        {"hf_api/daily_papers_2024-08-01.json", HuggingFaceJson, {11, 11, 0, 26, dailyPapers(2024, 8, 1)}},
        {"hf_api/daily_papers_2024-10-09.json", HuggingFaceJson, {10, 10, 0, 23, dailyPapers(2024, 10, 9)}},
        {"hf_api/daily_papers_2024-12-11.json", HuggingFaceJson, {26, 26, 0, 64, dailyPapers(2024, 12, 11)}},
        {"hf_api/daily_papers_2025-02-12.json", HuggingFaceJson, {14, 14, 0, 33, dailyPapers(2025, 2, 12)}},
        {"hf_api/daily_papers_2025-03-17.json", HuggingFaceJson, {12, 12, 0, 34, dailyPapers(2025, 3, 17)}},
        {"hf_api/daily_papers_2025-10-02.json", HuggingFaceJson, {25, 25, 0, 66, dailyPapers(2025, 10, 2)}},
        {"hf_api/daily_papers_2025-10-28.json", HuggingFaceJson, {23, 23, 0, 71, dailyPapers(2025, 10, 28)}},
        {"hf_api/daily_papers_2025-12-31.json", HuggingFaceJson, {4, 4, 0, 9, dailyPapers(2025, 12, 31)}},
        {"hf_api/daily_papers_2026-03-12.json", HuggingFaceJson, {19, 19, 0, 56, dailyPapers(2026, 3, 12)}},
        {"hf_api/daily_papers_2026-05-13.json", HuggingFaceJson, {50, 50, 0, 157, dailyPapers(2026, 5, 13)}},
        {"hf_api/daily_papers_2026-06-15.json", HuggingFaceJson, {34, 34, 0, 109, dailyPapers(2026, 6, 15)}},
        {"hf_api/daily_papers_2026-08-20.json", HuggingFaceJson, {15, 15, 0, 43, dailyPapers(2026, 8, 20)}},
        {"hf_api/oddity_not_papers_2025-01-10.json", HuggingFaceJson, {9, 9, 0, 22, dailyPapers(2025, 1, 10)}},
        {"hf_api/raw_minified_2026-06-12_30items.json", HuggingFaceJson, {30, 30, 0, 96, dailyPapers(2026, 6, 12)}},
        {"hf_html/huggingface_papers_2024-08-01.html", HuggingFacePage, {13, 13, 0, 31, dailyPapers(2024, 8, 1)}},
    };
}

/// What has no papers and says why.
const QStringList &filesWithoutPapers()
{
    static const QStringList files{u"arxiv_atom/new_http400_error_entry_id_abc.xml"_s};
    return files;
}

bool holdsData(const QString &path)
{
    return !path.endsWith(u"SOURCES.md"_s) && !path.endsWith(u"_requests.tsv"_s);
}

} // namespace

class TestRealFiles final : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryFile();
    void givesWhatTheFileHolds_data();
    void givesWhatTheFileHolds();
    void passesOnTheErrorOfArxiv();
};

void TestRealFiles::knowsEveryFile()
{
    REQUIRE_REAL_DATA(folder, ".");
    QStringList known = filesWithoutPapers();
    for (const RealFile &file : realFiles())
        known.append(QString::fromLatin1(file.path));
    known.sort();
    QStringList found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (holdsData(path))
            found.append(path);
    }
    found.sort();
    QCOMPARE(found, known);
}

void TestRealFiles::givesWhatTheFileHolds_data()
{
    QTest::addColumn<int>("number");
    const QList<RealFile> files = realFiles();
    for (int i = 0; i < files.size(); ++i)
        QTest::newRow(files.at(i).path) << i;
}

void TestRealFiles::givesWhatTheFileHolds()
{
    QFETCH(const int, number);
    const RealFile file = realFiles().at(number);
    const QString path = testing::realDataPath(QString::fromLatin1(file.path));
    if (path.isEmpty())
        QSKIP("The real data (../shared/data) is not beside this checkout.");
    const QByteArray bytes = testing::readFile(path);
    QCOMPARE(detectFormat(bytes), file.format);
    const Result<DigestContents> contents = readDigest(bytes, november);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().message));
    for (const ReadProblem &problem : contents->problems.first(std::min<qsizetype>(contents->problems.size(), 9)))
        qInfo() << problem.place << problem.reason;
    QCOMPARE(yieldOf(*contents), file.yield);
    for (const DigestEntry &entry : contents->entries) {
        QVERIFY(!entry.paper.title.isEmpty());
        QVERIFY(!entry.paper.title.contains(u'\n') && !entry.paper.title.contains(u"  "_s));
    }
}

void TestRealFiles::passesOnTheErrorOfArxiv()
{
    REQUIRE_REAL_DATA(path, "arxiv_atom/new_http400_error_entry_id_abc.xml");
    const Result<DigestContents> contents = readDigest(testing::readFile(path), november);
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"incorrect id format for abc"_s));
}

QTEST_GUILESS_MAIN(TestRealFiles)
#include "realfiles.moc"
