#include "domain/searchparser.h"
#include "formats/readers/reader.h"
#include "searchevaluator.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/libraryfile.h"
#include "storage/papersearch.h"
#include "storefixture.h"
#include "testlib/corpus.h"
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

/// Some two thousand real papers, of which some are marked.
class SearchedLibrary final
{
public:
    /// Papers of the Hugging Face API, which have digests, votes and links, and papers of arXiv.
    void fill(const QString &apiFolder, const QString &corpus)
    {
        const auto store = m_files.open();
        const QStringList files = QDir(apiFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const auto contents = readDigest(readFile(apiFolder + u'/' + file), ImportFormat::HuggingFaceJson,
                                             {.today = someMoment().date()});
            take(*store, contents.value().entries);
        }
        QList<DigestEntry> entries;
        const QList<CorpusPaper> real = readCorpus(corpus);
        constexpr qsizetype step = 47;
        for (qsizetype i = 0; i < real.size(); i += step) {
            const CorpusPaper &one = real.at(i);
            Paper paper;
            paper.arxivId = one.arxivId;
            paper.title = one.title;
            paper.abstract = one.abstract;
            paper.authors = one.authors;
            paper.published = one.published;
            entries.append(entry(paper));
        }
        take(*store, entries);
        mark(*store);
        papers = allPapers(*store);
    }

    std::unique_ptr<Database> open() const { return openLibraryFile(m_files.fileName()).value(); }

    QList<LibraryPaper> papers;

private:
    static void mark(PaperStore &store)
    {
        QList<PaperId> ids;
        for (const LibraryPaper &paper : allPapers(store))
            ids.append(paper.id);
        carryOut(store, SetRead{ids.first(700), ReadState::Read});
        carryOut(store, SetStar{ids.sliced(50, 40), StarState::Starred});
        carryOut(store, SetTag{ids.sliced(20, 600), u"One"_s, Membership::In});
        carryOut(store, SetTag{ids.sliced(60, 30), u"zwei"_s, Membership::In});
        carryOut(store, SetReadingList{ids.sliced(90, 30), u"Öl und Gas"_s, Membership::In});
        for (int i = 100; i < 130; ++i)
            carryOut(store, SetNote{ids[i], u"A zebra and don't forget C++ %1"_s.arg(i)});
    }

    StoreFixture m_files;
};

} // namespace

/// Searches compiled to SQL find what a plain reading of the same tree finds.
class SearchCompilerTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithAPlainEvaluator();
    void agreesWithAPlainEvaluatorOnTypedText();
    void beginsTheListAsItGoesOn();

private:
    QList<PaperId> matching(const SearchNode &search) const;

    SearchedLibrary m_library;
    std::unique_ptr<Database> m_database;
    std::vector<SearchEvaluator> m_evaluators;
};

void SearchCompilerTest::initTestCase()
{
    REQUIRE_REAL_DATA(folder, "hf_api");
    REQUIRE_REAL_DATA(corpus, "corpus.jsonl.gz");
    m_library.fill(folder, corpus);
    QVERIFY(m_library.papers.size() > 2000);
    m_database = m_library.open();
    m_evaluators = std::vector<SearchEvaluator>(m_library.papers.begin(), m_library.papers.end());
    std::sort(m_evaluators.begin(), m_evaluators.end(),
              [](const auto &left, const auto &right) { return left.paper().id < right.paper().id; });
}

/// By their numbers.
QList<PaperId> SearchCompilerTest::matching(const SearchNode &search) const
{
    QList<PaperId> papers;
    for (const SearchEvaluator &evaluator : m_evaluators) {
        if (evaluator.matches(search))
            papers.append(evaluator.paper().id);
    }
    return papers;
}

void SearchCompilerTest::agreesWithAPlainEvaluator()
{
    SearchMaker maker(m_library.papers, 20250911);
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        const SearchNode search = maker.node(round % 4);
        auto ids = findPapers(*m_database, search);
        QVERIFY2(ids.has_value(), qPrintable(describe(search)));
        std::sort(ids->begin(), ids->end());
        const QList<PaperId> expected = matching(search);
        QVERIFY2(*ids == expected, qPrintable(describe(search)));
        found += expected.isEmpty() || expected.size() == m_library.papers.size() ? 0 : 1;
    }
    // Most of the searches must tell papers apart, or this proves nothing.
    QVERIFY(found > 1500);
}

void SearchCompilerTest::agreesWithAPlainEvaluatorOnTypedText()
{
    const QDate today = someMoment().date();
    const QStringList whole{u"GPT-4"_s,
                            u"C++"_s,
                            u"don't"_s,
                            u"vision-language OR state/space"_s,
                            u"a/b"_s,
                            u"2501.12345 OR arxiv:2503.1 OR https://arxiv.org/abs/2504.01234"_s,
                            u"\"large language\" -agents"_s,
                            u"title:diffusion author:wang"_s,
                            u"(mamba OR transformer) is:unread -has:code"_s,
                            u"date:2025-03..2025-06 quantum"_s,
                            u"upvotes:>20 in:2025"_s,
                            u"tag:one OR tag:zwei -is:starred video"_s,
                            u"is:noted OR 注意力 OR 🙂 OR robot"_s,
                            u"title: \" - -- OR x"_s};
    for (const QString &text : whole) {
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            const auto search = parseSearch(text.first(typed), WordMatch::Prefix, today);
            if (!search)
                continue;
            auto ids = findPapers(*m_database, *search);
            QVERIFY2(ids.has_value(), qPrintable(text.first(typed)));
            std::sort(ids->begin(), ids->end());
            QVERIFY2(*ids == matching(*search), qPrintable(text.first(typed)));
        }
    }
}

void SearchCompilerTest::beginsTheListAsItGoesOn()
{
    const QDate today = someMoment().date();
    const DigestKey digest = m_library.papers.first().appearances.value(0).digest;
    const QList<PaperSource> sources{AllPapers{},
                                     UnreadPapers{},
                                     StarredPapers{},
                                     TaggedPapers{u"one"_s},
                                     ReadingListPapers{u"Öl und Gas"_s},
                                     digest};
    const QStringList searches{QString(),           u"the"_s,        u"m"_s,
                               u"languag"_s,        u"is:read"_s,    u"tag:one OR quantum"_s,
                               u"-the"_s,           u"upvotes:>3"_s, u"date:2025 model OR is:starred"_s,
                               u"has:code -agent"_s};
    using enum SortOrder;
    for (const PaperSource &source : sources) {
        for (const QString &search : searches) {
            for (const SortOrder order : {Newest, Relevance, Title, Upvotes, Added}) {
                const PaperQuery query{.source = source, .search = search, .order = order};
                const auto all = findPapers(*m_database, query, today);
                const auto first = findFirstPapers(*m_database, query, today, 30);
                QVERIFY2(all && first, qPrintable(search));
                QVERIFY2(*first == all->mid(0, 30), qPrintable(search));
                QCOMPARE(countPapers(*m_database, query, today), all->size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(SearchCompilerTest)
#include "searchcompilertest.moc"
