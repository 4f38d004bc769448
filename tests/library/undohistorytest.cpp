#include "library/undohistory.h"

#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr PaperId first{1};
constexpr PaperId second{2};

UndoHistory::Step noteStep(PaperId paper, const QString &before)
{
    return {.label = u"Edited a note"_s, .edit = SetNote{paper, before}};
}

} // namespace

class UndoHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void takesTheLastStepFirst();
    void newActionForgetsWhatCouldBeRedone();
    void typingOnInOneNoteIsOneAction();
    void anotherNoteIsAnotherAction();
    void typingAfterUndoIsANewAction();
};

void UndoHistoryTest::startsEmpty()
{
    UndoHistory history;
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    QVERIFY(!history.takeUndo().has_value());
    QVERIFY(!history.takeRedo().has_value());
    QVERIFY(history.undoLabel().isEmpty());
}

void UndoHistoryTest::takesTheLastStepFirst()
{
    UndoHistory history;
    history.record({.label = u"one"_s, .edit = SetStar{{first}}});
    history.record({.label = u"two"_s, .edit = SetRead{{first}}});

    QCOMPARE(history.undoLabel(), u"two"_s);
    QCOMPARE(history.takeUndo()->label, u"two"_s);
    QCOMPARE(history.undoLabel(), u"one"_s);
}

void UndoHistoryTest::newActionForgetsWhatCouldBeRedone()
{
    UndoHistory history;
    history.pushRedo({.label = u"undone"_s, .edit = SetStar{{first}}});
    QCOMPARE(history.redoLabel(), u"undone"_s);

    history.record({.label = u"new"_s, .edit = SetStar{{first}}});

    QVERIFY(!history.canRedo());
}

void UndoHistoryTest::typingOnInOneNoteIsOneAction()
{
    UndoHistory history;
    history.record(noteStep(first, u"before"_s));
    history.record(noteStep(first, u"before, and"_s));
    history.record(noteStep(first, u"before, and on"_s));

    QVERIFY(history.takeUndo()->edit == MarksEdit(SetNote{first, u"before"_s}));
    QVERIFY(!history.canUndo());
}

void UndoHistoryTest::anotherNoteIsAnotherAction()
{
    UndoHistory history;
    history.record(noteStep(first, u"a"_s));
    history.record(noteStep(second, u"b"_s));
    history.record(noteStep(first, u"c"_s));

    QVERIFY(history.takeUndo()->edit == MarksEdit(SetNote{first, u"c"_s}));
    QVERIFY(history.takeUndo()->edit == MarksEdit(SetNote{second, u"b"_s}));
    QVERIFY(history.takeUndo()->edit == MarksEdit(SetNote{first, u"a"_s}));
}

void UndoHistoryTest::typingAfterUndoIsANewAction()
{
    UndoHistory history;
    history.record(noteStep(first, u"a"_s));
    history.pushRedo(noteStep(first, u"b"_s));
    history.record(noteStep(first, u"c"_s));

    QVERIFY(history.takeUndo()->edit == MarksEdit(SetNote{first, u"c"_s}));
    QVERIFY(history.canUndo());
}

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "undohistorytest.moc"
