#include "storage/papermerging.h"

#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

StoredPaper stored(const Paper &paper, QDate countedOn = {})
{
    return {.content = paper, .countedOn = countedOn};
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
    void keepsWhatIsKnown();
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

void PaperMergingTest::keepsWhatIsKnown()
{
    Paper known;
    known.title = u"Title"_s;
    known.abstract = u"Abstract"_s;
    known.arxivId = u"2401.00001"_s;
    known.published = monday;
    known.upvotes = 3;
    known.keywords = QStringList{u"word"_s};
    Paper told = known;
    told.title = u"Another title"_s;
    told.abstract = u"Another abstract"_s;
    told.published = tuesday;
    told.keywords = QStringList{u"another"_s};

    QCOMPARE(mergedPaper(stored(known), stored(told)).content, known);
    QCOMPARE(mergedPaper(stored(known), stored({})).content, known);
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

    QCOMPARE(mergedPaper(stored(known), stored(told)).content.links, (QList<Link>{code, project}));
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
