#include "storage/editcolumns.h"
#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Names a note by its text, so that a test can tell which step it sees.
QString labelOf(const MarksEdit &edit, int /*papers*/)
{
    const auto *note = std::get_if<SetNote>(&edit);
    return note != nullptr ? note->note : u"something else"_s;
}

} // namespace

class EditJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void startsEmpty();
    void takesTheLastActionBackFirst();
    void remembersAcrossRestarts();
    void newActionForgetsWhatCouldBeRedone();
    void typingOnInOneNoteIsOneAction();
    void anotherNoteIsAnotherAction();
    void typingAfterUndoIsANewAction();
    void forgetsWhatWasNotOnPurpose();
    void keepsTwoHundredActions();
    void readsEveryKindOfEditAgain_data();
    void readsEveryKindOfEditAgain();
    void readsNothingThatALaterVersionWrote();

private:
    void note(PaperId paper, const QString &text);
    QString noteOf(PaperId paper) const;
    UndoHistory history() const { return valueOf(m_store->history()); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
    PaperId m_first;
    PaperId m_second;
};

void EditJournalTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->open();
    QList<DigestEntry> entries;
    for (const QString &title : {u"Foxes"_s, u"Owls"_s}) {
        Paper paper;
        paper.title = title;
        entries.append(entry(paper));
    }
    const QList<PaperId> papers = take(*m_store, entries).changes.added;
    m_first = papers.first();
    m_second = papers.last();
}

void EditJournalTest::note(PaperId paper, const QString &text)
{
    valueOf(m_store->edit(SetNote{paper, text}, labelOf, Remember::Step, someMoment()));
}

QString EditJournalTest::noteOf(PaperId paper) const
{
    return valueOf(m_store->paper(paper)).marks.note;
}

void EditJournalTest::startsEmpty()
{
    QVERIFY(!history().canUndo());
    QVERIFY(!history().canRedo());
    QVERIFY(!answerOf(m_store->undo(someMoment())));
    QVERIFY(!answerOf(m_store->redo(someMoment())));
}

void EditJournalTest::takesTheLastActionBackFirst()
{
    note(m_first, u"one"_s);
    note(m_second, u"two"_s);
    QCOMPARE(history().undoLabel(), u"two"_s);
    QCOMPARE(valueOf(m_store->undo(someMoment())).label, u"two"_s);
    QCOMPARE(noteOf(m_second), QString());
    QCOMPARE(noteOf(m_first), u"one"_s);
    QCOMPARE(history().undoLabel(), u"one"_s);
    QCOMPARE(valueOf(m_store->redo(someMoment())).label, u"two"_s);
    QCOMPARE(noteOf(m_second), u"two"_s);
}

void EditJournalTest::remembersAcrossRestarts()
{
    note(m_first, u"one"_s);
    note(m_second, u"two"_s);
    valueOf(m_store->undo(someMoment()));
    const UndoHistory before = history();
    m_store.reset();
    m_store = m_fixture->open();
    QCOMPARE(history(), before);
    valueOf(m_store->redo(someMoment()));
    QCOMPARE(noteOf(m_second), u"two"_s);
    valueOf(m_store->undo(someMoment()));
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(noteOf(m_first), QString());
}

void EditJournalTest::newActionForgetsWhatCouldBeRedone()
{
    note(m_first, u"one"_s);
    valueOf(m_store->undo(someMoment()));
    QVERIFY(history().canRedo());
    note(m_second, u"two"_s);
    QVERIFY(!history().canRedo());
    QCOMPARE(history().undoable.size(), 1);
}

void EditJournalTest::typingOnInOneNoteIsOneAction()
{
    for (const QString &text : {u"so"_s, u"so far"_s, u"so far, so good"_s})
        note(m_first, text);
    QCOMPARE(history().undoable.size(), 1);
    QCOMPARE(history().undoLabel(), u"so far, so good"_s);
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(noteOf(m_first), QString());
}

void EditJournalTest::anotherNoteIsAnotherAction()
{
    note(m_first, u"one"_s);
    note(m_second, u"two"_s);
    note(m_first, u"three"_s);
    QCOMPARE(history().undoable.size(), 3);
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(noteOf(m_first), u"one"_s);
}

void EditJournalTest::typingAfterUndoIsANewAction()
{
    note(m_first, u"one"_s);
    note(m_second, u"two"_s);
    valueOf(m_store->undo(someMoment()));
    note(m_first, u"one and more"_s);
    QCOMPARE(history().undoable.size(), 2);
    valueOf(m_store->undo(someMoment()));
    QCOMPARE(noteOf(m_first), u"one"_s);
}

void EditJournalTest::forgetsWhatWasNotOnPurpose()
{
    valueOf(m_store->edit(SetRead{{m_first}}, labelOf, Remember::Nothing, someMoment()));
    QVERIFY(!history().canUndo());
}

void EditJournalTest::keepsTwoHundredActions()
{
    for (int number = 0; number < 250; ++number)
        note(number % 2 == 0 ? m_first : m_second, QString::number(number));
    QCOMPARE(history().undoable.size(), 200);
    QCOMPARE(history().undoable.last().label, u"50"_s);
}

void EditJournalTest::readsEveryKindOfEditAgain_data()
{
    QTest::addColumn<MarksEdit>("edit");
    const QList<PaperId> papers{PaperId{1}, PaperId{9'007'199'254'740'000}};
    const auto row = [](const char *name, const MarksEdit &edit) {
        QTest::newRow(name) << edit;
    };
    row("star", SetStar{papers, StarState::Unstarred});
    row("read", SetRead{papers, ReadState::Read});
    row("note", SetNote{PaperId{3}, u"Ünï\n\"x\" 😀"_s});
    row("tag", SetTag{papers, u"to cite"_s, Membership::Out});
    row("list", SetReadingList{papers, u"Thesis"_s, Membership::In, {4, 0}, {ReadingProgress::Done}});
    row("progress",
        SetReadingProgress{papers, u"Thesis"_s, {ReadingProgress::Reading, ReadingProgress::ToRead}});
    row("keys", SetCitationKeys{papers, {u"fox2025"_s, QString()}});
    row("a search deleted", SetSavedSearch{u"mine"_s, std::nullopt});
    row("a search renamed", SetSavedSearch{u"mine"_s, SavedSearch{u"ours"_s, u"a OR b"_s}});
}

void EditJournalTest::readsEveryKindOfEditAgain()
{
    QFETCH(MarksEdit, edit);
    QVERIFY(editFromColumn(editColumn(edit)) == std::optional(edit));
}

void EditJournalTest::readsNothingThatALaterVersionWrote()
{
    QVERIFY(!editFromColumn(u"{\"kind\": \"telepathy\"}"_s));
    QVERIFY(!editFromColumn(u"damaged"_s));
}

QTEST_GUILESS_MAIN(EditJournalTest)
#include "editjournaltest.moc"
