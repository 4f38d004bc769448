#include "widgets/detail/noteeditor.h"

#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"
#include "widgets/detail/syntaxes.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTextBlock>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

/// Speaks to the library file behind the library's back, to make saving fail and work again.
class FileMeddler final
{
public:
    explicit FileMeddler(const QString &fileName)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s))
    {
        m_database.setDatabaseName(fileName);
        if (!m_database.open())
            qFatal("Cannot open the library file");
    }
    ~FileMeddler()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"meddler"_s);
    }

    void refuseMarks()
    {
        run(u"CREATE TRIGGER refuse_new BEFORE INSERT ON marks BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
        run(u"CREATE TRIGGER refuse_old BEFORE UPDATE ON marks BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
    }
    void acceptMarks()
    {
        run(u"DROP TRIGGER refuse_new"_s);
        run(u"DROP TRIGGER refuse_old"_s);
    }

private:
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qFatal("The statement failed: %s", qUtf8Printable(statement));
    }

    QSqlDatabase m_database;
};

} // namespace

class NoteEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files = std::make_unique<LibraryBuilder>();
        m_library = m_files->open();
        importPageText(*m_library, madeUpPage(3));
        m_papers = valueOf(m_library->find({}));
        QCOMPARE(m_papers.size(), 3);
        m_editor = std::make_unique<NoteEditor>(*m_library, m_syntaxes, m_theme);
        m_editor->showNote(m_papers.at(0), QString());
        m_editor->show();
    }

    void cleanup()
    {
        m_editor.reset();
        m_library.reset();
        m_files.reset();
    }

    void savesAfterAPauseInTyping()
    {
        QSignalSpy states(m_editor.get(), &NoteEditor::saveStateChanged);
        QTest::keyClicks(m_editor.get(), u"toy domain first"_s);
        QCOMPARE(states.last().first().value<SaveState>(), SaveState::Saving);
        QTRY_COMPARE(savedNote(0), u"toy domain first"_s);
        QTRY_COMPARE(states.last().first().value<SaveState>(), SaveState::Saved);
    }

    void savesOneNoteWhileTypingGoesOn()
    {
        QTest::keyClicks(m_editor.get(), u"first thought"_s);
        QTRY_COMPARE(savedNote(0), u"first thought"_s);
        QTest::keyClicks(m_editor.get(), u", second thought"_s);
        QTRY_COMPARE(savedNote(0), u"first thought, second thought"_s);
        valueOf(m_library->undo());
        QCOMPARE(savedNote(0), QString());
    }

    void savesUnderTheOldPaperWhenAnotherIsShown()
    {
        QTest::keyClicks(m_editor.get(), u"of the first"_s);
        m_editor->showNote(m_papers.at(1), QString());
        QCOMPARE(m_editor->toPlainText(), QString());
        QTest::keyClicks(m_editor.get(), u"of the second"_s);
        m_editor->showNote(m_papers.at(0), QString());
        // The library has not answered yet, and what was handed to it is what counts.
        QCOMPARE(m_editor->toPlainText(), u"of the first"_s);
        QTRY_COMPARE(savedNote(0), u"of the first"_s);
        QTRY_COMPARE(savedNote(1), u"of the second"_s);
    }

    void savesWhenHidden()
    {
        QTest::keyClicks(m_editor.get(), u"in passing"_s);
        m_editor->hide();
        QCOMPARE(savedNote(0), u"in passing"_s);
    }

    void savesWhenTheFocusLeaves()
    {
        QTest::keyClicks(m_editor.get(), u"then away"_s);
        QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(m_editor.get(), &away);
        QCOMPARE(savedNote(0), u"then away"_s);
    }

    void savesWhenDestroyedRightAfterTyping()
    {
        QTest::keyClicks(m_editor.get(), u"last words"_s);
        m_editor.reset();
        m_library.reset();
        m_library = m_files->open();
        QCOMPARE(savedNote(0), u"last words"_s);
    }

    void showsWhatChangedElsewhere()
    {
        m_editor->showNote(m_papers.at(0), u"changed elsewhere"_s);
        QCOMPARE(m_editor->toPlainText(), u"changed elsewhere"_s);
    }

    void isNotDisturbedWhileTyping()
    {
        QTest::keyClicks(m_editor.get(), u"half a sent"_s);
        m_editor->showNote(m_papers.at(0), u"changed elsewhere"_s);
        QTest::keyClicks(m_editor.get(), u"ence"_s);
        QCOMPARE(m_editor->toPlainText(), u"half a sentence"_s);
        QTRY_COMPARE(savedNote(0), u"half a sentence"_s);
    }

    void saysSavedAgainWhenTypingIsTakenBack()
    {
        QSignalSpy states(m_editor.get(), &NoteEditor::saveStateChanged);
        QTest::keyClick(m_editor.get(), Qt::Key_X);
        QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
        QCOMPARE(states.last().first().value<SaveState>(), SaveState::Saved);
    }

    void keepsTextThatCouldNotBeSaved()
    {
        FileMeddler meddler(m_files->fileName());
        meddler.refuseMarks();
        QSignalSpy failures(m_editor.get(), &NoteEditor::saveFailed);
        QSignalSpy states(m_editor.get(), &NoteEditor::saveStateChanged);
        QTest::keyClicks(m_editor.get(), u"precious"_s);
        m_editor->flush();
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(states.last().first().value<SaveState>(), SaveState::Failed);
        QVERIFY(!failures.first().first().value<Error>().message.isEmpty());
        QCOMPARE(m_editor->toPlainText(), u"precious"_s);

        m_editor->showNote(m_papers.at(1), QString());
        m_editor->showNote(m_papers.at(0), QString());
        QCOMPARE(m_editor->toPlainText(), u"precious"_s);
        // Leaving the paper was a second try, and its answer is on its way.
        QTRY_COMPARE(failures.count(), 2);

        meddler.acceptMarks();
        m_editor->flush();
        QTRY_COMPARE(savedNote(0), u"precious"_s);
        QTRY_COMPARE(states.last().first().value<SaveState>(), SaveState::Saved);
    }

    void colorsMarkdownInTheColorsOfTheTheme()
    {
        m_editor->setPlainText(u"# A heading\nplain"_s);
        m_syntaxes.load();
        const auto formats = [this] {
            return m_editor->document()->firstBlock().layout()->formats();
        };
        QTRY_VERIFY(!formats().isEmpty());
        QCOMPARE(formats().first().format.foreground().color(), m_theme.color(ColorRole::Accent));
        m_theme.choose(ThemeChoice::Dark);
        QTRY_COMPARE(formats().first().format.foreground().color(), darkColors().at(int(ColorRole::Accent)));
    }

    void growsWithItsText()
    {
        const int before = m_editor->height();
        m_editor->setPlainText(u"line\n"_s.repeated(40));
        QVERIFY(m_editor->height() > before);
        QVERIFY(m_editor->height() >= 40 * m_editor->cursorRect().height());
    }

private:
    /// As it is after all that was asked for before.
    QString savedNote(qsizetype paper)
    {
        return valueOf(m_library->papers(QList{m_papers.at(paper)})).first().marks.note;
    }

    Theme m_theme;
    Syntaxes m_syntaxes;
    std::unique_ptr<LibraryBuilder> m_files;
    std::unique_ptr<Library> m_library;
    QList<PaperId> m_papers;
    std::unique_ptr<NoteEditor> m_editor;
};

QTEST_MAIN(NoteEditorTest)
#include "noteeditortest.moc"
