#include "storage/noterevisionstable.h"
#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int sitting = 300;

} // namespace

class NoteRevisionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void isWorthKeepingOnceASitting_data();
    void isWorthKeepingOnceASitting();
    void keepsWhatWasThereBeforeASitting();
    void keepsANoteThatIsCleared();
    void keepsWhatSomebodyElseHasWritten();
    void goesAlongWhenTwoPapersAreOne();
};

void NoteRevisionsTest::isWorthKeepingOnceASitting_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("typed on") << u"one"_s << u"one two"_s << 2 << false;
    QTest::newRow("the next day") << u"one"_s << u"one two"_s << 86'400 << true;
    QTest::newRow("just a sitting later") << u"one"_s << u"one two"_s << sitting << true;
    QTest::newRow("cleared at once") << u"one"_s << QString() << 1 << true;
    QTest::newRow("more than half of it gone") << u"one two three"_s << u"one"_s << 1 << true;
    QTest::newRow("a word gone") << u"one two three"_s << u"one three"_s << 1 << false;
    QTest::newRow("nothing was there") << QString() << u"one"_s << 86'400 << false;
    QTest::newRow("nothing has changed") << u"one"_s << u"one"_s << 86'400 << false;
}

void NoteRevisionsTest::isWorthKeepingOnceASitting()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, seconds);
    QFETCH(bool, isKept);
    QCOMPARE(isWorthKeeping({.written = someMoment(), .note = before}, after, someMoment().addSecs(seconds)),
             isKept);
}

void NoteRevisionsTest::keepsWhatWasThereBeforeASitting()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper;
    paper.title = u"Foxes"_s;
    const PaperId id = take(*store, {entry(paper)}).changes.added.first();
    const auto noLabel = [](const MarksEdit & /*edit*/, int /*papers*/) {
        return QString();
    };
    QDateTime now = someMoment();
    const auto write = [&](const QString &note) {
        valueOf(store->edit(SetNote{id, note}, noLabel, Remember::Step, now));
    };
    write(u"first"_s);
    write(u"first thought"_s);
    now = now.addDays(1);
    write(u"first thought, and a second"_s);
    write(u"first thought, and a second one"_s);
    QCOMPARE(valueOf(store->noteRevisions(id)),
             QList<NoteRevision>({{.written = someMoment(), .note = u"first thought"_s}}));
}

void NoteRevisionsTest::keepsANoteThatIsCleared()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper;
    paper.title = u"Foxes"_s;
    const PaperId id = take(*store, {entry(paper)}).changes.added.first();
    carryOut(*store, SetNote{id, u"precious"_s});
    carryOut(*store, SetNote{id, QString()});
    QCOMPARE(valueOf(store->noteRevisions(id)).first().note, u"precious"_s);
}

void NoteRevisionsTest::keepsWhatSomebodyElseHasWritten()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper paper;
    paper.title = u"Foxes"_s;
    take(*store, {entry(paper)});
    const PaperId id = onlyPaper(*store).id;
    carryOut(*store, SetNote{.paper = id, .note = u"one"_s, .basedOn = QString()});
    carryOut(*store, SetNote{.paper = id, .note = u"one two"_s, .basedOn = u"one"_s});
    QCOMPARE(valueOf(store->noteRevisions(id)).size(), 0);
    carryOut(*store, SetNote{.paper = id, .note = u"one three"_s, .basedOn = u"one"_s});
    const QList<NoteRevision> revisions = valueOf(store->noteRevisions(id));
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.first().note, u"one two"_s);
    QCOMPARE(revisions.first().written, someMoment());
}

void NoteRevisionsTest::goesAlongWhenTwoPapersAreOne()
{
    const StoreFixture fixture;
    const auto store = fixture.open();
    Paper untold;
    untold.title = u"Foxes in Space"_s;
    Paper known;
    known.title = u"Foxes in space, revisited"_s;
    known.arxivId = u"2509.00001"_s;
    const QList<PaperId> papers = take(*store, {entry(untold), entry(known)}).changes.added;
    for (const PaperId paper : papers) {
        carryOut(*store, SetNote{paper, u"precious"_s});
        carryOut(*store, SetNote{paper, QString()});
    }
    Paper both = known;
    both.title = untold.title;
    const LibraryChanges changes = take(*store, {entry(both)}).changes;
    QCOMPARE(changes.absorbed.size(), 1);
    QCOMPARE(valueOf(store->noteRevisions(onlyPaper(*store).id)).size(), 2);
}

QTEST_GUILESS_MAIN(NoteRevisionsTest)
#include "noterevisionstest.moc"
