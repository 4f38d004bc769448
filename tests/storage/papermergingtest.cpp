#include "storage/papermerging.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

StoredPaper stored(const Paper &paper, QDate day = {}, Authority authority = Authority::PageText)
{
    return toldPaper({.paper = paper, .authority = authority, .toldOn = day});
}

Paper withUpvotes(std::optional<int> upvotes)
{
    Paper paper;
    paper.upvotes = upvotes;
    return paper;
}

const QDate monday(2026, 9, 14);
const QDate tuesday(2026, 9, 15);

} // namespace

class PaperMergingTest final : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatWasEmpty();
    void believesTheGreaterAuthority();
    void believesTheNewerTellingOfOneAuthority();
    void takesTheMorePreciseDay();
    void remembersWhatEachPartStandsOn();
    void doesNotDependOnTheOrderOfMerging();
    void takesTheLongerListOfAuthors();
    void takesTheNewerVersionOfTheSamePaper();
    void unitesLinks();
    void takesVotesOfTheNewestDay_data();
    void takesVotesOfTheNewestDay();
    void changesNothingTheSecondTime();
};

void PaperMergingTest::fillsWhatWasEmpty()
{
    Paper told;
    told.title = u"Title"_s;
    told.abstract = u"Abstract"_s;
    told.arxivId = u"2401.00001"_s;
    told.doi = u"10.1/x"_s;
    told.published = monday;
    told.authors = QStringList{u"Ada Lovelace"_s};
    told.categories = QStringList{u"cs.CL"_s};
    told.digestSummary = u"Summary"_s;
    told.keywords = QStringList{u"word"_s};
    told.organization = u"Organization"_s;
    told.submitter = u"someone"_s;
    told.thumbnail = QUrl(u"https://example.org/a.png"_s);

    QCOMPARE(mergedPaper({}, stored(told)).content, told);
}

void PaperMergingTest::believesTheGreaterAuthority()
{
    Paper arxiv;
    arxiv.title = u"Title"_s;
    arxiv.abstract = u"Abstract"_s;
    arxiv.published = monday;
    arxiv.categories = QStringList{u"cs.CL"_s};
    Paper page;
    page.title = u"Another title"_s;
    page.abstract = u"Another abstract, and a longer one"_s;
    page.published = tuesday;
    page.categories = QStringList{u"cs.AI"_s, u"cs.LG"_s};
    const StoredPaper known = stored(arxiv, monday, Authority::Arxiv);
    const StoredPaper told = stored(page, tuesday, Authority::PageText);

    QCOMPARE(mergedPaper(known, told), known);
    QCOMPARE(mergedPaper(told, known), known);
    QCOMPARE(mergedPaper(known, stored({}, tuesday, Authority::Arxiv)), known);
}

void PaperMergingTest::believesTheNewerTellingOfOneAuthority()
{
    Paper old;
    old.digestSummary = u"What was said at first, at length."_s;
    Paper refreshed;
    refreshed.digestSummary = u"What is said now."_s;
    const StoredPaper before = stored(old, monday, Authority::HuggingFace);
    const StoredPaper after = stored(refreshed, tuesday, Authority::HuggingFace);

    QCOMPARE(mergedPaper(before, after).content.digestSummary, refreshed.digestSummary);
    QCOMPARE(mergedPaper(after, before).content.digestSummary, refreshed.digestSummary);
}

void PaperMergingTest::takesTheMorePreciseDay()
{
    Paper year;
    year.published = QDate(2026, 1, 1);
    year.publishedPrecision = DatePrecision::Year;
    Paper day;
    day.published = monday;

    const Paper merged = mergedPaper(stored(year, {}, Authority::Arxiv), stored(day)).content;
    QCOMPARE(merged.published, monday);
    QCOMPARE(merged.publishedPrecision, DatePrecision::Day);
}

void PaperMergingTest::remembersWhatEachPartStandsOn()
{
    Paper votes = withUpvotes(12);
    votes.title = u"Title"_s;
    Paper comment;
    comment.comment = u"Accepted somewhere"_s;

    const Standings standings =
        mergedPaper(stored(votes, tuesday, Authority::HuggingFace), stored(comment, monday, Authority::Arxiv))
            .standings;

    QCOMPARE(standings.toText(), u"hugging-face 2026-09-15: title upvotes; arxiv 2026-09-14: comment"_s);
    QCOMPARE(Standings::fromText(standings.toText()), standings);
}

void PaperMergingTest::doesNotDependOnTheOrderOfMerging()
{
    QRandomGenerator random(20260914);
    const auto pick = [&random](const QStringList &choices) {
        return choices.at(random.bounded(int(choices.size())));
    };
    for (int round = 0; round < 300; ++round) {
        QList<StoredPaper> tellings;
        for (int i = 0; i < 5; ++i) {
            Paper paper = withUpvotes(random.bounded(3));
            paper.title = pick({u""_s, u"Title"_s, u"title"_s, u"A title"_s});
            paper.abstract = pick({u""_s, u"Short"_s, u"Long enough"_s});
            paper.authors = pick({u""_s, u"Ada"_s, u"Ada|Bob"_s, u"A.|B."_s}).split(u'|', Qt::SkipEmptyParts);
            paper.arxivId = pick({u""_s, u"math.GT/0309136"_s, u"math.gt/0309136"_s});
            paper.arxivVersion = random.bounded(3);
            paper.publication.venue = pick({u""_s, u"Journal"_s, u"Proceedings"_s});
            paper.published = random.bounded(2) == 0 ? monday : tuesday;
            paper.publishedPrecision = DatePrecision(random.bounded(3));
            paper.links = {{.url = QUrl(u"https://example.org/"_s + pick({u"a"_s, u"b"_s, u"c"_s})),
                            .kind = random.bounded(2) == 0 ? LinkKind::Other : LinkKind::Project}};
            const QDate day = random.bounded(3) == 0 ? QDate() : monday.addDays(random.bounded(2));
            tellings.append(stored(paper, day, Authority(random.bounded(7))));
        }
        const auto merged = [](const QList<StoredPaper> &list) {
            return std::accumulate(list.begin(), list.end(), StoredPaper(), mergedPaper);
        };
        const StoredPaper expected = merged(tellings);
        std::shuffle(tellings.begin(), tellings.end(), random);
        QCOMPARE(merged(tellings), expected);
        // Two halves that were merged for themselves make the same whole.
        QCOMPARE(mergedPaper(merged(tellings.first(2)), merged(tellings.sliced(2))), expected);
        QCOMPARE(mergedPaper(expected, tellings.first()), expected);
    }
}

void PaperMergingTest::takesTheLongerListOfAuthors()
{
    Paper shorter;
    shorter.authors = QStringList{u"Ada Lovelace"_s};
    Paper longer;
    longer.authors = QStringList{u"A. Lovelace"_s, u"Charles Babbage"_s};

    QCOMPARE(mergedPaper(stored(shorter), stored(longer)).content.authors, longer.authors);
    QCOMPARE(mergedPaper(stored(longer), stored(shorter)).content.authors, longer.authors);
}

void PaperMergingTest::takesTheNewerVersionOfTheSamePaper()
{
    Paper known;
    known.arxivId = u"2401.00001"_s;
    known.arxivVersion = 2;
    Paper told = known;

    told.arxivVersion = 3;
    QCOMPARE(mergedPaper(stored(known), stored(told)).content.arxivVersion, 3);
    told.arxivVersion = 1;
    QCOMPARE(mergedPaper(stored(known), stored(told)).content.arxivVersion, 2);
}

void PaperMergingTest::unitesLinks()
{
    const Link code{.url = QUrl(u"https://github.com/a/b"_s), .kind = LinkKind::GitHub};
    const Link page{.url = QUrl(u"https://example.org"_s), .kind = LinkKind::Other};
    Link project = page;
    project.kind = LinkKind::Project;
    Paper known;
    known.links = {code, page};
    Paper told;
    told.links = {project, code};

    const StoredPaper first = stored(known, {}, Authority::HuggingFace);
    QCOMPARE(mergedPaper(first, stored(told)).content.links, (QList<Link>{code, project}));
    QCOMPARE(mergedPaper(stored(told), first).content.links, (QList<Link>{code, project}));
}

void PaperMergingTest::takesVotesOfTheNewestDay_data()
{
    QTest::addColumn<std::optional<int>>("known");
    QTest::addColumn<QDate>("knownDay");
    QTest::addColumn<std::optional<int>>("told");
    QTest::addColumn<QDate>("toldDay");
    QTest::addColumn<std::optional<int>>("merged");

    const std::optional<int> none;
    const auto row = [](const char *name, std::optional<int> known, QDate knownDay, std::optional<int> told,
                        QDate toldDay, std::optional<int> merged) {
        QTest::newRow(name) << known << knownDay << told << toldDay << merged;
    };
    row("newer day, more", 5, monday, 9, tuesday, 9);
    row("newer day, fewer", 9, monday, 5, tuesday, 5);
    row("newer day, none", 9, monday, none, tuesday, 9);
    row("older day", 5, tuesday, 9, monday, 5);
    row("older day fills", none, tuesday, 9, monday, 9);
    row("same day, more", 5, monday, 9, monday, 9);
    row("same day, fewer", 9, monday, 5, monday, 9);
    row("day unknown", 5, monday, 9, QDate(), 5);
    row("day of the known unknown", 9, QDate(), 5, monday, 5);
    row("zero is a number", none, QDate(), 0, monday, 0);
}

void PaperMergingTest::takesVotesOfTheNewestDay()
{
    QFETCH(const std::optional<int>, known);
    QFETCH(const QDate, knownDay);
    QFETCH(const std::optional<int>, told);
    QFETCH(const QDate, toldDay);
    QFETCH(const std::optional<int>, merged);

    const StoredPaper result =
        mergedPaper(stored(withUpvotes(known), knownDay), stored(withUpvotes(told), toldDay));

    QCOMPARE(result.content.upvotes, merged);
}

void PaperMergingTest::changesNothingTheSecondTime()
{
    Paper known = withUpvotes(3);
    known.links = {{.url = QUrl(u"https://example.org"_s), .kind = LinkKind::Other}};
    Paper told = withUpvotes(7);
    told.title = u"Title"_s;
    told.authors = QStringList{u"Ada Lovelace"_s};
    told.links = {{.url = QUrl(u"https://example.org"_s), .kind = LinkKind::Project}};

    const StoredPaper once = mergedPaper(stored(known, monday), stored(told, tuesday));

    QCOMPARE(mergedPaper(once, stored(told, tuesday)), once);
}

QTEST_GUILESS_MAIN(PaperMergingTest)
#include "papermergingtest.moc"
