#include "formats/readers/reader.h"
#include "searchevaluator.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/libraryfile.h"
#include "storage/papersearch.h"
#include "storefixture.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QRandomGenerator>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Makes searches of every kind out of the words and values that the papers have, and some that none has.
class SearchMaker final
{
public:
    SearchMaker(const QList<LibraryPaper> &papers, quint32 seed) : m_random(seed)
    {
        for (const LibraryPaper &paper : papers) {
            m_words += (paper.content.title + u' ' + paper.content.abstract + u' ' +
                        paper.content.authors.join(u' '))
                           .split(u' ', Qt::SkipEmptyParts);
            m_arxivIds.append(paper.content.arxivId);
            m_citationKeys.append(paper.citationKey);
        }
        m_words += {u"GPT-4"_s, u"C++"_s, u"don't"_s, u"++"_s, u"\""_s, u"a\"b"_s, u"naïve"_s, u"zebra"_s};
    }

    SearchNode node(int depth)
    {
        switch (depth == 0 ? 3 : m_random.bounded(8)) {
        case 0:
        case 1:
            return {AllOf{nodes(depth)}};
        case 2:
            return {AnyOf{nodes(depth)}};
        case 4:
            return {NoneOf{{node(depth - 1)}}};
        default:
            return leaf();
        }
    }

private:
    std::vector<SearchNode> nodes(int depth)
    {
        std::vector<SearchNode> made;
        for (int count = m_random.bounded(1, 4); count > 0; --count)
            made.push_back(node(depth - 1));
        return made;
    }

    SearchNode leaf()
    {
        switch (m_random.bounded(9)) {
        case 0:
            return {StateTerm{static_cast<PaperState>(m_random.bounded(5))}};
        case 1:
            return {ContentTerm{static_cast<PaperContent>(m_random.bounded(5))}};
        case 2:
            return {DateTerm{.kind = DateKind::Listed, .first = day(), .last = day()}};
        case 3:
            return {UpvotesTerm{.least = votes(), .most = votes()}};
        default:
            return {textTerm()};
        }
    }

    TextTerm textTerm()
    {
        const auto field = static_cast<SearchField>(m_random.bounded(10));
        const auto match = static_cast<TextMatch>(m_random.bounded(3));
        QString text;
        switch (field) {
        case SearchField::Tag:
        case SearchField::ReadingList:
            text = oneOf({u"one"_s, u"ZWEI"_s, u"Öl und Gas"_s, u"öl"_s, u"none"_s});
            break;
        case SearchField::ArxivId:
            text = oneOf(m_arxivIds);
            break;
        case SearchField::CitationKey:
            text = oneOf(m_citationKeys).toUpper();
            break;
        case SearchField::Digest:
            text = oneOf({u"daily papers"_s, u"2026"_s, u"2025-03"_s, u"2026-08-20"_s, u"2024-1"_s});
            break;
        default:
            text = match == TextMatch::Phrase ? phrase() : oneOf(m_words);
        }
        if (match == TextMatch::Prefix)
            text = text.left(m_random.bounded(1, 8));
        return {.field = field, .text = text, .match = match};
    }

    QString phrase()
    {
        const qsizetype first = m_random.bounded(m_words.size() - 3);
        return m_words.sliced(first, m_random.bounded(1, 4)).join(u' ');
    }

    QDate day()
    {
        return m_random.bounded(4) == 0 ? QDate() : QDate(2024, 5, 1).addDays(m_random.bounded(850));
    }

    std::optional<int> votes()
    {
        return m_random.bounded(3) == 0 ? std::nullopt : std::optional(m_random.bounded(100));
    }

    QString oneOf(const QStringList &texts) { return texts[m_random.bounded(texts.size())]; }

    QRandomGenerator m_random;
    QStringList m_words;
    QStringList m_arxivIds;
    QStringList m_citationKeys;
};

} // namespace

/// Searches compiled to SQL find what a plain reading of the same tree finds.
class SearchCompilerTest final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainEvaluator();
};

void SearchCompilerTest::agreesWithAPlainEvaluator()
{
    REQUIRE_REAL_DATA(folder, "hf_api");
    const StoreFixture fixture;
    QList<LibraryPaper> papers;
    {
        const auto store = fixture.open();
        const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const auto contents = readDigest(readFile(folder + u'/' + file), ImportFormat::HuggingFaceJson,
                                             {.today = someMoment().date()});
            QVERIFY(contents.has_value());
            take(*store, contents->entries);
        }
        QList<PaperId> ids;
        for (const LibraryPaper &paper : allPapers(*store))
            ids.append(paper.id);
        QVERIFY(ids.size() > 200);
        carryOut(*store, SetRead{ids.first(70), ReadState::Read});
        carryOut(*store, SetStar{ids.sliced(50, 40), StarState::Starred});
        carryOut(*store, SetTag{ids.sliced(20, 60), u"One"_s, Membership::In});
        carryOut(*store, SetTag{ids.sliced(60, 30), u"zwei"_s, Membership::In});
        carryOut(*store, SetReadingList{ids.sliced(90, 30), u"Öl und Gas"_s, Membership::In});
        for (int i = 100; i < 130; ++i)
            carryOut(*store, SetNote{ids[i], u"A zebra and don't forget C++ %1"_s.arg(i)});
        papers = allPapers(*store);
    }

    const auto database = openLibraryFile(fixture.fileName());
    QVERIFY(database.has_value());
    SearchMaker maker(papers, 20250911);
    std::vector<SearchEvaluator> evaluators(papers.begin(), papers.end());
    std::sort(evaluators.begin(), evaluators.end(),
              [](const auto &left, const auto &right) { return left.paper().id < right.paper().id; });
    int found = 0;
    for (int round = 0; round < 2000; ++round) {
        const SearchNode search = maker.node(round % 4);
        auto ids = findPapers(**database, search);
        QVERIFY2(ids.has_value(), qPrintable(describe(search)));
        std::sort(ids->begin(), ids->end());
        QList<PaperId> expected;
        for (const SearchEvaluator &evaluator : evaluators) {
            if (evaluator.matches(search))
                expected.append(evaluator.paper().id);
        }
        QVERIFY2(*ids == expected, qPrintable(describe(search)));
        found += expected.isEmpty() || expected.size() == papers.size() ? 0 : 1;
    }
    // Most of the searches must tell papers apart, or this proves nothing.
    QVERIFY(found > 1000);
}

QTEST_GUILESS_MAIN(SearchCompilerTest)
#include "searchcompilertest.moc"
