#include "models/paperlistmodel.h"

#include "models/shownlistprogress.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class PaperListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<LibraryBuilder>();
        m_library = m_folder->open();
        importPageText(*m_library, madeUpPage(5));
        m_model = std::make_unique<PaperListModel>(*m_library);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
    }

    void listsTheDigestInItsOrder()
    {
        list({});
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles.append(m_model->index(row).data().toString());
        QCOMPARE(titles, (QStringList{u"First paper about foxes"_s, u"Second paper about badgers"_s,
                                      u"Third paper about foxes"_s, u"Fourth paper about badgers"_s,
                                      u"Fifth paper about foxes"_s}));
    }

    void findsWhatIsSearchedFor()
    {
        list({.search = u"badg"_s});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0).data().toString(), u"Second paper about badgers"_s);
    }

    void movesPapersOfAReadingListAtOnceAndForGood()
    {
        const QList<PaperId> papers = listed();
        valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
        list({.source = ReadingListPapers{u"Train"_s}});
        QVERIFY(m_model->isReorderable());
        const QPersistentModelIndex second = m_model->index(1);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

        m_model->moveTo({papers.at(1)}, 5);
        m_model->moveTo({papers.at(0)}, 5);

        const QList<PaperId> moved{papers.at(2), papers.at(3), papers.at(4), papers.at(1), papers.at(0)};
        QCOMPARE(m_model->papers(), moved);
        QCOMPARE(second.row(), 3);
        QTRY_COMPARE(valueOf(m_library->find(m_model->query())), moved);
        valueOf(m_library->undo());
        QTRY_COMPARE(m_model->rowOf(papers.at(0)), 0);
        valueOf(m_library->undo());
        QTRY_COMPARE(m_model->papers(), papers);
        QCOMPARE(second.row(), 1);
        QVERIFY(resets.isEmpty());
    }

    void followsWhatIsTakenOffTheShownReadingList()
    {
        const QList<PaperId> papers = listed();
        valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
        list({.source = ReadingListPapers{u"Train"_s}});
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        valueOf(m_library->edit(SetReadingList{
            .papers = papers.mid(1, 2), .readingList = u"Train"_s, .membership = Membership::Out}));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(resets.isEmpty());
        valueOf(m_library->undo());
        QTRY_COMPARE(m_model->papers(), papers);
    }

    void movesNothingWhereTheListHasAnotherOrder()
    {
        const QList<PaperId> papers = listed();
        valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
        const PaperSource train = ReadingListPapers{u"Train"_s};
        for (const PaperQuery &query : {PaperQuery{}, PaperQuery{.source = train, .search = u"foxes"_s},
                                        PaperQuery{.source = train, .order = SortOrder::Title}}) {
            list(query);
            const QList<PaperId> before = m_model->papers();
            m_model->moveTo({before.first()}, 2);
            QCOMPARE(m_model->papers(), before);
            QVERIFY(!m_model->isReorderable());
            QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsDragEnabled));
        }
        QCOMPARE(valueOf(m_library->find({.source = train})), papers);
    }

    void tellsProgressOnlyInTheListItBelongsTo()
    {
        const QList<PaperId> papers = listed();
        for (const QString &name : {u"Train"_s, u"Plane"_s})
            valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = name}));
        valueOf(m_library->edit(SetReadingProgress{papers.first(2), u"Train"_s, {ReadingProgress::Done}}));
        list({.source = ReadingListPapers{u"Plane"_s}});
        QCOMPARE(m_model->row(papers.first()).progress, std::optional(ReadingProgress::ToRead));
        list({.source = ReadingListPapers{u"Train"_s}, .search = u"foxes"_s});
        QCOMPARE(m_model->row(papers.first()).progress, std::optional(ReadingProgress::Done));
        list({});
        QCOMPARE(m_model->row(papers.first()).progress, std::nullopt);
    }

    void tellsHowFarTheReaderIsWithTheShownList()
    {
        const ShownListProgress shown(*m_library, *m_model);
        const QList<PaperId> papers = listed();
        valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
        list({});
        QVERIFY(!shown.progress());
        list({.source = ReadingListPapers{u"Train"_s}});
        QTRY_VERIFY(shown.progress());
        QCOMPARE(shown.progress()->papers, 5);
        valueOf(m_library->edit(SetReadingProgress{papers.first(2), u"Train"_s, {ReadingProgress::Done}}));
        QTRY_COMPARE(shown.progress()->done, 2);
        list({});
        QVERIFY(!shown.progress());
    }

    void showsOnlyTheLatestOfManyQuestions()
    {
        list({});
        const QSignalSpy answered(m_model.get(), &PaperListModel::answered);
        for (const QString &search : {u"f"_s, u"fo"_s, u"fox"_s, u"badgers"_s})
            m_model->setQuery({.search = search});
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(answered.count(), 1);
    }

    void keepsTheListWhenASearchCannotBeRead()
    {
        list({});
        const QSignalSpy failed(m_model.get(), &PaperListModel::failed);
        m_model->setQuery({.search = u"(fox"_s});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void changesOneRowWhenOnePaperIsStarred()
    {
        list({});
        const QSignalSpy changed(m_model.get(), &PaperListModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &PaperListModel::modelReset);
        valueOf(m_library->edit(SetStar{{m_model->paperAt(2)}, StarState::Starred}));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
        QCOMPARE(reset.count(), 0);
        QVERIFY(m_model->row(m_model->paperAt(2)).starred);
    }

    void keepsAPaperInItsPlaceWhenItIsReadInTheUnreadList()
    {
        list({.source = UnreadPapers{}});
        const PaperId first = m_model->paperAt(0);
        valueOf(m_library->edit(SetRead{{first}, ReadState::Read}));
        QTRY_VERIFY(m_model->row(first).read);
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->rowOf(first), 0);
    }

    void fetchesRowsOnlyWhenTheyAreLookedAt()
    {
        importPageText(*m_library, madeUpPage(350));
        list({});
        QCOMPARE(m_model->rowCount(), 350);
        const int last = 349;
        QVERIFY(!m_model->row(m_model->paperAt(last)).id.isValid());
        QVERIFY(m_model->index(last).data().toString().isEmpty());
        QTRY_VERIFY(!m_model->index(last).data().toString().isEmpty());
    }

    void knowsHowManyWereFoundBeforeAllAreListed()
    {
        importPageText(*m_library, madeUpPage(350));
        std::optional<int> counted;
        int listed = 0;
        connect(m_model.get(), &PaperListModel::counted, this, [&] {
            counted = m_model->count({});
            listed = m_model->rowCount();
        });
        list({.search = u"foxes"_s});
        QTRY_VERIFY(m_model->isComplete());
        QCOMPARE(counted, std::optional(m_model->rowCount()));
        QVERIFY(listed < *counted);
    }

    void dropsThePaperThatAnotherHasAbsorbed()
    {
        const QByteArray bibliography =
            R"({"broadsheet":1,"number":900,"title":"Foxes, printed","doi":"10.1/x",)"
            R"("publication":{"type":"article","venue":"Journal"},"added":"2026-09-01T00:00:00.000Z"})";
        importPageText(*m_library, bibliography);
        list({});
        QCOMPARE(m_model->rowCount(), 6);
        const QSignalSpy removed(m_model.get(), &PaperListModel::rowsRemoved);
        importPageText(*m_library, R"({"broadsheet":1,"title":"First paper about foxes",)"
                                   R"("arxiv_id":"2601.00001","doi":"10.1/x"})");
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->rowOf(PaperId{900}), -1);
    }

    void saysARowAsWords()
    {
        list({});
        valueOf(m_library->edit(SetStar{{m_model->paperAt(0)}, StarState::Starred}));
        QTRY_COMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
                     u"starred, unread, First paper about foxes, code"_s);
    }

private:
    QList<PaperId> listed()
    {
        list({});
        return m_model->papers();
    }

    void list(const PaperQuery &query)
    {
        QSignalSpy answered(m_model.get(), &PaperListModel::answered);
        m_model->setQuery(query);
        QTRY_COMPARE(answered.count(), 1);
    }

    std::unique_ptr<LibraryBuilder> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<PaperListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(PaperListModelTest)
#include "paperlistmodeltest.moc"
