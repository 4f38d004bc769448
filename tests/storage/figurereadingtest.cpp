#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 14);
const QDate tuesday(2026, 9, 15);

DigestEntry votedEntry(QDate day, int position, const QString &title, std::optional<int> votes)
{
    Paper paper;
    paper.title = title;
    DigestEntry entry = entryOn(day, position, paper);
    entry.appearance.upvotes = votes;
    return entry;
}

} // namespace

/// What was voted for and read on which day.
class FigureReadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->open();
        take(*m_store, {votedEntry(monday, 1, u"Liked"_s, 7), votedEntry(monday, 2, u"Loved"_s, 70),
                        votedEntry(tuesday, 1, u"Not counted"_s, std::nullopt)});
    }

    void countsAPaperOfADayOnceHoweverManyDigestsHaveIt()
    {
        DigestEntry again = votedEntry(monday, 1, u"Liked"_s, 7);
        again.appearance.digest.name = u"Another digest"_s;
        take(*m_store, {again});
        QCOMPARE(valueOf(m_store->readingFigures()).digests.value(monday),
                 (DayFigures{.papers = 2, .unread = 2}));
        carryOut(*m_store, SetRead{{allPapers(*m_store).at(0).id}, ReadState::Read});
        QCOMPARE(valueOf(m_store->readingFigures()).digests.value(monday),
                 (DayFigures{.papers = 2, .unread = 1}));
        QCOMPARE(valueOf(m_store->readingFigures()).digests.keys(), (QList<QDate>{monday, tuesday}));
    }

    void namesThePaperOfADayWithMostVotes()
    {
        const ReadingFigures figures = valueOf(m_store->readingFigures());
        QCOMPARE(figures.favorites.keys(), QList<QDate>{monday});
        QCOMPARE(figures.favorites.value(monday).title, u"Loved"_s);
        QCOMPARE(figures.favorites.value(monday).votes, 70);
    }

    void countsWhatIsReadByTheDayOnWhichItWas()
    {
        QCOMPARE(valueOf(m_store->readingFigures()).read, (QMap<QDate, int>()));
        const QList<LibraryPaper> papers = allPapers(*m_store);
        carryOut(*m_store, SetRead{{papers.at(0).id, papers.at(1).id}, ReadState::Read});
        const QDate day = someMoment().toLocalTime().date();
        QCOMPARE(valueOf(m_store->readingFigures()).read, (QMap<QDate, int>{{day, 2}}));
        carryOut(*m_store, SetRead{{papers.at(0).id}, ReadState::Unread});
        QCOMPARE(valueOf(m_store->readingFigures()).read, (QMap<QDate, int>{{day, 1}}));
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

QTEST_MAIN(FigureReadingTest)
#include "figurereadingtest.moc"
