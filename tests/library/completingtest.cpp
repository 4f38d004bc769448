#include "testlib/onlinefixture.h"
#include "testlib/realdata.h"
#include "testlib/waiting.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Known
{
    QString arxivId;
    QString title;
};

/// What Hugging Face answers to a search that finds these.
ScriptedAnswer searchAnswer(const QList<Known> &found)
{
    QByteArrayList items;
    for (const Known &paper : found) {
        QByteArray item = R"({"paper": {"id": "ID", "title": "TITLE", "summary": "Told by the search.",
                              "authors": [{"name": "Ada Fox"}], "upvotes": 7}, "numComments": 1})";
        items.append(item.replace("ID", paper.arxivId.toUtf8()).replace("TITLE", paper.title.toUtf8()));
    }
    return plainAnswer('[' + items.join(',') + ']');
}

/// What arXiv's API answers.
ScriptedAnswer atomAnswer(const QList<Known> &found)
{
    QByteArray feed = "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' "
                      "xmlns:arxiv='http://arxiv.org/schemas/atom'><title>arXiv Query</title>";
    for (const Known &paper : found) {
        QByteArray item = "<entry><id>http://arxiv.org/abs/IDv2</id><title>TITLE</title>"
                          "<summary>Told by arXiv.</summary><published>2026-09-10T17:00:00Z</published>"
                          "<updated>2026-09-11T17:00:00Z</updated><author><name>Ada Fox</name></author>"
                          "<category term='cs.CL' scheme='http://arxiv.org/schemas/atom'/>"
                          "<arxiv:comment>Nine pages</arxiv:comment></entry>";
        feed += item.replace("ID", paper.arxivId.toUtf8()).replace("TITLE", paper.title.toUtf8());
    }
    return plainAnswer(feed + "</feed>");
}

QByteArray searchPath(const QString &title)
{
    return "/api/papers/search?q=" + QUrl::toPercentEncoding(title);
}

} // namespace

/// Against a server on this computer.
class CompletingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsAPaperByItsTitle();
    void keepsMarksAndIsTakenBack();
    void asksArxivWhereHuggingFaceKnowsNothing();
    void acceptsNoOtherPaper();
    void unitesWithThePaperThatHasTheId();
    void describesPapersByTheirIds();
    void takesNothingThatWasNotAskedFor();
    void goesOnWithArxivWhenHuggingFaceFails();
    void saysWhatIsWrongWhenNobodyAnswers();
    void takesNoErrorForAnAnswer();
    void keepsWhatWasFoundUntilItWasStopped();
    void asksNobodyWhenOffline();
    void asksForNothingWhenNothingIsMissing();
    void completesARealPageFromARealDay();

private:
    PaperId addByTitle(const QString &title);
    CompletionSummary complete(const PaperSelection &selection = PaperQuery{.search = papersWithoutIds()});

    std::unique_ptr<OnlineFixture> m_fixture;
};

void CompletingTest::init()
{
    m_fixture =
        std::make_unique<OnlineFixture>(QStringList{u"huggingface-address"_s, u"arxiv-api-address"_s});
    m_fixture->server().script("/api/papers/search", {plainAnswer("[]")});
    m_fixture->server().script("/api/query", {atomAnswer({})});
}

PaperId CompletingTest::addByTitle(const QString &title)
{
    DigestEntry entry;
    entry.paper.title = title;
    importSource(m_fixture->library(),
                 {.name = u"page.txt"_s, .entries = QList{entry}, .remember = Remember::Nothing});
    const QList<PaperId> papers = valueOf(m_fixture->library().find({.order = SortOrder::Added}));
    return *std::max_element(papers.begin(), papers.end());
}

CompletionSummary CompletingTest::complete(const PaperSelection &selection)
{
    return finished(m_fixture->online().complete(selection));
}

void CompletingTest::findsAPaperByItsTitle()
{
    const QString title = u"Foxes Are All You Need: A Survey of Foxes"_s;
    const PaperId paper = addByTitle(title);
    m_fixture->server().script(
        searchPath(title),
        {searchAnswer({{u"2609.00002"_s, u"Owls Are All You Need"_s},
                       {u"2609.00001"_s, u"Foxes are all you need: a survey of foxes"_s}})});
    m_fixture->server().script("/api/query", {atomAnswer({{u"2609.00001"_s, title}})});

    const CompletionSummary summary = complete();
    QVERIFY(!summary.failure);
    QCOMPARE(summary.found,
             QList{(CompletedPaper{paper, title, u"Foxes are all you need: a survey of foxes"_s,
                                   u"2609.00001"_s})});
    QCOMPARE(summary.described, 1);
    QVERIFY(summary.notFound.isEmpty());
    const Paper content = valueOf(m_fixture->library().paper(paper)).content;
    QCOMPARE(content.arxivId, u"2609.00001"_s);
    QCOMPARE(content.abstract, u"Told by arXiv."_s);
    QCOMPARE(content.categories, QStringList{u"cs.CL"_s});
    QCOMPARE(content.comment, u"Nine pages"_s);
    QCOMPARE(content.published, QDate(2026, 9, 10));
    QCOMPARE(content.upvotes, std::optional(7));
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).all, 1);
}

void CompletingTest::keepsMarksAndIsTakenBack()
{
    const QString title = u"Foxes in the Snow"_s;
    const PaperId paper = addByTitle(title);
    valueOf(m_fixture->library().edit(SetNote{.paper = paper, .note = u"Mine"_s}));
    const LibraryPaper before = valueOf(m_fixture->library().paper(paper));
    m_fixture->server().script(searchPath(title), {searchAnswer({{u"2609.00001"_s, title}})});

    complete();
    QCOMPARE(valueOf(m_fixture->library().paper(paper)).marks, before.marks);
    QCOMPARE(m_fixture->library().history().undoLabel(), u"Looked up 1 papers"_s);
    valueOf(m_fixture->library().undo());
    QCOMPARE(valueOf(m_fixture->library().paper(paper)), before);
    valueOf(m_fixture->library().redo());
    QCOMPARE(valueOf(m_fixture->library().paper(paper)).content.arxivId, u"2609.00001"_s);
}

void CompletingTest::asksArxivWhereHuggingFaceKnowsNothing()
{
    const QString title = u"Foxes in the Snow"_s;
    const PaperId paper = addByTitle(title);
    m_fixture->server().script("/api/query", {atomAnswer({{u"2609.00001"_s, title}})});
    const CompletionSummary summary = complete();
    QCOMPARE(summary.found.size(), 1);
    QCOMPARE(valueOf(m_fixture->library().paper(paper)).content.arxivId, u"2609.00001"_s);
    QVERIFY(m_fixture->server().requests("/api/query").first().path.contains("Foxes"));
    QVERIFY(m_fixture->server().requests("/api/query").last().path.contains("id_list=2609.00001"));
}

void CompletingTest::acceptsNoOtherPaper()
{
    const QString title = u"Foxes in the Snow"_s;
    const PaperId paper = addByTitle(title);
    m_fixture->server().script(searchPath(title),
                               {searchAnswer({{u"2609.00001"_s, u"Foxes in the Deep Snow of Winter"_s}})});
    m_fixture->server().script(
        "/api/query", {atomAnswer({{u"2609.00002"_s, title}, {u"2609.00003"_s, u"Foxes in the snow"_s}})});
    const CompletionSummary summary = complete();
    QVERIFY(summary.found.isEmpty());
    QCOMPARE(summary.notFound, QStringList{title});
    QVERIFY(!summary.failure);
    QVERIFY(valueOf(m_fixture->library().paper(paper)).content.arxivId.isEmpty());
    QVERIFY(!m_fixture->library().history().canUndo());
}

void CompletingTest::unitesWithThePaperThatHasTheId()
{
    DigestEntry known;
    known.paper.title = u"On Foxes"_s;
    known.paper.arxivId = u"2609.00001"_s;
    importSource(m_fixture->library(), {.name = u"list"_s, .entries = QList{known}});
    const QString title = u"On the Foxes of the Northern Snow and Their Many and Various Ways"_s;
    const PaperId paper = addByTitle(title);
    valueOf(m_fixture->library().edit(SetStar{.papers = {paper}}));
    m_fixture->server().script(searchPath(title), {searchAnswer({{u"2609.00001"_s, title}})});
    complete();
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).all, 1);
    QVERIFY(valueOf(m_fixture->library().paper(paper)).marks.starred);
    valueOf(m_fixture->library().undo());
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).all, 2);
    QVERIFY(valueOf(m_fixture->library().paper(paper)).content.arxivId.isEmpty());
}

void CompletingTest::describesPapersByTheirIds()
{
    QList<DigestEntry> entries;
    QList<Known> known;
    for (int i = 1; i <= 130; ++i) {
        DigestEntry entry;
        entry.paper.arxivId = u"2609.%1"_s.arg(i, 5, 10, QChar(u'0'));
        entry.paper.title = u"Paper number %1"_s.arg(i);
        known.append({entry.paper.arxivId, entry.paper.title});
        entries.append(entry);
    }
    importSource(m_fixture->library(), {.name = u"list"_s, .entries = entries});
    m_fixture->server().script("/api/query", {atomAnswer(known)});
    const CompletionSummary summary = complete(PaperQuery{});
    QCOMPARE(summary.described, 130);
    QCOMPARE(m_fixture->server().requests("/api/query").size(), 2);
    QVERIFY(m_fixture->server().requests("/api/papers/search").isEmpty());
    QCOMPARE(valueOf(m_fixture->library().find({.search = u"\"told by arxiv\""_s})).size(), 130);
}

void CompletingTest::takesNothingThatWasNotAskedFor()
{
    DigestEntry entry;
    entry.paper.arxivId = u"2609.00001"_s;
    entry.paper.title = u"Foxes"_s;
    importSource(m_fixture->library(), {.name = u"list"_s, .entries = QList{entry}});
    m_fixture->server().script("/api/query", {atomAnswer({{u"2609.00009"_s, u"Owls"_s}})});
    QCOMPARE(complete(PaperQuery{}).described, 0);
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).all, 1);
}

void CompletingTest::goesOnWithArxivWhenHuggingFaceFails()
{
    const PaperId first = addByTitle(u"Foxes in the Snow"_s);
    const PaperId second = addByTitle(u"Foxes in the Rain"_s);
    m_fixture->server().script("/api/papers/search", {statusAnswer(403)});
    m_fixture->server().script("/api/query", {atomAnswer({{u"2609.00001"_s, u"Foxes in the Snow"_s},
                                                          {u"2609.00002"_s, u"Foxes in the Rain"_s}})});
    const CompletionSummary summary = complete();
    QVERIFY(summary.failure);
    QCOMPARE(summary.found.size(), 2);
    QCOMPARE(m_fixture->server().requests("/api/papers/search").size(), 1);
    QCOMPARE(valueOf(m_fixture->library().paper(first)).content.arxivId, u"2609.00001"_s);
    QCOMPARE(valueOf(m_fixture->library().paper(second)).content.arxivId, u"2609.00002"_s);
}

void CompletingTest::saysWhatIsWrongWhenNobodyAnswers()
{
    addByTitle(u"Foxes in the Snow"_s);
    addByTitle(u"Foxes in the Rain"_s);
    m_fixture->server().script("/api/papers/search", {statusAnswer(403)});
    m_fixture->server().script("/api/query", {statusAnswer(403)});
    const CompletionSummary summary = complete();
    QVERIFY(summary.failure);
    QVERIFY(summary.found.isEmpty());
    QCOMPARE(m_fixture->server().requests().size(), 2);
}

void CompletingTest::takesNoErrorForAnAnswer()
{
    const QString title = u"Foxes in the Snow"_s;
    addByTitle(title);
    m_fixture->server().script("/api/papers/search", {plainAnswer(R"({"error": "Search is down"})")});
    m_fixture->server().script("/api/query",
                               {plainAnswer("<feed xmlns='http://www.w3.org/2005/Atom'><entry>"
                                            "<id>http://arxiv.org/api/errors#down</id><title>Error</title>"
                                            "<summary>down</summary></entry></feed>")});
    const CompletionSummary summary = complete();
    QVERIFY(summary.failure);
    // Nobody has said that there is no such paper.
    QVERIFY(summary.notFound.isEmpty());
}

void CompletingTest::keepsWhatWasFoundUntilItWasStopped()
{
    const PaperId first = addByTitle(u"Foxes in the Snow"_s);
    addByTitle(u"Foxes in the Rain"_s);
    m_fixture->server().script("/api/papers/search",
                               {searchAnswer({{u"2609.00001"_s, u"Foxes in the Snow"_s},
                                              {u"2609.00002"_s, u"Foxes in the Rain"_s}})});
    CompletionJob *job = m_fixture->online().complete(PaperQuery{.search = papersWithoutIds()});
    connect(job, &CompletionJob::progressed, job, [job](const QString &, int done) {
        if (done == 1)
            job->cancel();
    });
    const CompletionSummary summary = finished(job);
    QVERIFY(summary.cancelled);
    QVERIFY(!summary.failure);
    QCOMPARE(summary.found.size(), 1);
    const PaperId found = summary.found.first().paper;
    QCOMPARE(valueOf(m_fixture->library().paper(found)).content.arxivId, summary.found.first().arxivId);
    Q_UNUSED(first);
}

void CompletingTest::asksNobodyWhenOffline()
{
    addByTitle(u"Foxes in the Snow"_s);
    valueOf(m_fixture->online().set(u"offline"_s, u"yes"_s));
    const CompletionSummary summary = complete();
    QVERIFY(summary.failure);
    QVERIFY(m_fixture->server().requests().isEmpty());
}

void CompletingTest::asksForNothingWhenNothingIsMissing()
{
    const CompletionSummary summary = complete();
    QVERIFY(!summary.failure);
    QVERIFY(m_fixture->server().requests().isEmpty());
}

void CompletingTest::completesARealPageFromARealDay()
{
    REQUIRE_REAL_DATA(day, "hf_api/daily_papers_2026-08-20.json");
    const QByteArray json = readFile(day);
    const auto contents = readDigest(json, ImportFormat::HuggingFaceJson, {.today = QDate(2026, 8, 20)});
    QVERIFY(contents.has_value());
    QList<DigestEntry> copied;
    for (const DigestEntry &entry : contents->entries) {
        DigestEntry title;
        // As a page loses it when it is copied.
        title.paper.title = QString(entry.paper.title).remove(u'$').remove(u'\\');
        copied.append(title);
    }
    importSource(m_fixture->library(), {.name = u"page.txt"_s, .entries = copied});
    // The service finds all papers of the day whatever it is asked.
    m_fixture->server().script("/api/papers/search", {plainAnswer(json)});

    const CompletionSummary summary = complete();
    QVERIFY(!summary.failure);
    QCOMPARE(summary.found.size(), copied.size());
    QVERIFY(summary.notFound.isEmpty());
    for (const DigestEntry &entry : contents->entries)
        QVERIFY2(valueOf(m_fixture->library().identify(entry.paper.arxivId)).isValid(),
                 qUtf8Printable(entry.paper.title));
    QCOMPARE(valueOf(m_fixture->library().sourceCounts()).all, copied.size());
}

QTEST_GUILESS_MAIN(CompletingTest)
#include "completingtest.moc"
