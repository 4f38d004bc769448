#include "models/sourcesmodel.h"

#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class SourcesModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<LibraryBuilder>();
        m_library = m_folder->open();
        m_model = std::make_unique<SourcesModel>(*m_library, stoppedClock());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
    }

    void showsTheFourStandingSourcesOfAnEmptyLibrary()
    {
        QCOMPARE(titles(), (QStringList{u"All papers"_s, u"Unread"_s, u"Starred"_s, u"With notes"_s}));
    }

    void addsADigestWithItsUnreadCount()
    {
        importPageText(*m_library, madeUpPage(4));
        QTRY_COMPARE(titles().mid(4), (QStringList{u"Digests"_s, u"Fri 11 Sep"_s}));
        const int digest = m_model->rowOf(DigestKey{u"Daily Papers"_s, QDate(2026, 9, 11)});
        QCOMPARE(countAt(digest), u"4"_s);
        valueOf(m_library->edit(SetRead{{firstPaper()}, ReadState::Read}));
        QTRY_COMPARE(countAt(digest), u"3"_s);
    }

    void keepsRowsInPlaceWhenATagComes()
    {
        importPageText(*m_library, madeUpPage(4));
        QTRY_COMPARE(m_model->rowCount(), 6);
        const QPersistentModelIndex digest = m_model->index(5);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        valueOf(m_library->edit(SetTag{{firstPaper()}, u"to-cite"_s, Membership::In}));
        QTRY_COMPARE(titles().mid(6), (QStringList{u"Tags"_s, u"to-cite"_s}));
        QVERIFY(digest.isValid());
        QCOMPARE(removed.count(), 0);
    }

    void showsTheProgressOfAReadingList()
    {
        importPageText(*m_library, madeUpPage(4));
        const QList<PaperId> papers = valueOf(m_library->find({}));
        valueOf(m_library->edit(SetReadingList{.papers = papers, .readingList = u"Train"_s}));
        QTRY_VERIFY(m_model->rowOf(ReadingListPapers{u"Train"_s}) >= 0);
        QCOMPARE(countAt(m_model->rowOf(ReadingListPapers{u"Train"_s})), u"4"_s);
        valueOf(m_library->edit(SetReadingProgress{
            .papers = {papers.first()}, .readingList = u"Train"_s, .progress = {ReadingProgress::Done}}));
        QTRY_COMPARE(countAt(m_model->rowOf(ReadingListPapers{u"Train"_s})), u"1 of 4"_s);
    }

    void countsSavedSearchesAsTheLibraryChanges()
    {
        importPageText(*m_library, madeUpPage(4));
        valueOf(m_library->edit(SetTag{{firstPaper()}, u"to-cite"_s, Membership::In}));
        const SavedSearch unread{u"New foxes"_s, u"foxes is:unread"_s};
        const SavedSearch unreadable{u"Odd"_s, u"(x"_s};
        valueOf(m_library->edit(SetSavedSearch{.search = unreadable}));
        valueOf(m_library->edit(SetSavedSearch{.search = unread}));
        QTRY_COMPARE(titles().mid(6),
                     (QStringList{u"Searches"_s, u"New foxes"_s, u"Odd"_s, u"Tags"_s, u"to-cite"_s}));
        QTRY_COMPARE(countAt(m_model->rowOf(unread)), u"2"_s);
        QCOMPARE(papersIn(unread, m_model->counts()), std::optional(2));
        QCOMPARE(countAt(m_model->rowOf(unreadable)), QString());
        valueOf(m_library->edit(SetRead{{firstPaper()}, ReadState::Read}));
        QTRY_COMPARE(countAt(m_model->rowOf(unread)), u"1"_s);
    }

    void knowsWhatASavedSearchHasBecome()
    {
        const SavedSearch before{u"Foxes"_s, u"foxes"_s};
        valueOf(m_library->edit(SetSavedSearch{.search = SavedSearch{u"Vixens"_s, u"foxes"_s}}));
        valueOf(m_library->edit(SetSavedSearch{.search = SavedSearch{u"Other"_s, u"others"_s}}));
        QTRY_COMPARE(m_model->counts().savedSearches.size(), 2);
        QCOMPARE(m_model->successorOf(before), PaperSource(SavedSearch{u"Vixens"_s, u"foxes"_s}));
        valueOf(m_library->edit(SetSavedSearch{.search = SavedSearch{u"Foxes"_s, u"fox"_s}}));
        QTRY_COMPARE(m_model->counts().savedSearches.size(), 3);
        QCOMPARE(m_model->successorOf(before), PaperSource(SavedSearch{u"Foxes"_s, u"fox"_s}));
        QCOMPARE(m_model->successorOf(SavedSearch{u"Gone"_s, u"gone"_s}), PaperSource(AllPapers{}));
        QCOMPARE(m_model->successorOf(TaggedPapers{u"gone"_s}), PaperSource(AllPapers{}));
    }

    void cannotChooseAHead()
    {
        importPageText(*m_library, madeUpPage(1));
        QTRY_COMPARE(m_model->rowCount(), 6);
        QVERIFY(!m_model->index(4).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_model->index(5).flags().testFlag(Qt::ItemIsSelectable));
    }

    void hidesEarlierDigestsUntilAsked()
    {
        for (int day = 1; day <= 12; ++day) {
            QByteArray page = madeUpPage(1);
            page.replace("Sep 11", "Aug " + QByteArray::number(day));
            importPageText(*m_library, page);
        }
        QTRY_COMPARE(m_model->counts().digests.size(), 12);
        QCOMPARE(titles().last(), u"Earlier…"_s);
        QCOMPARE(m_model->rowCount(), 4 + 1 + 8 + 1);
        m_model->showEarlierDigests();
        QCOMPARE(m_model->rowCount(), 4 + 1 + 12);
    }

    void namesOnlyTheDigestThatIsNotTheUsualOne()
    {
        for (const char *day : {"Aug 1", "Aug 2"}) {
            QByteArray page = madeUpPage(1);
            page.replace("Sep 11", day);
            importPageText(*m_library, page);
        }
        importPageText(
            *m_library,
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>cs.CL updates on arXiv.org"
            "</title><item><title>News</title><guid>oai:arXiv.org:2609.00001v1</guid>"
            "<pubDate>Fri, 11 Sep 2026 00:00:00 -0400</pubDate><description>arXiv:2609.00001v1 Announce "
            "Type: new \nAbstract: A word</description></item></channel></rss>");
        QTRY_COMPARE(m_model->counts().digests.size(), 3);
        QCOMPARE(titles().mid(5),
                 (QStringList{u"Fri 11 Sep, arXiv cs.CL"_s, u"Sun 2 Aug"_s, u"Sat 1 Aug"_s}));
    }

    void namesTheYearOfAnOlderDay()
    {
        QCOMPARE(digestDayText(QDate(2026, 9, 11), QDate(2026, 9, 14)), u"Fri 11 Sep"_s);
        QCOMPARE(digestDayText(QDate(2025, 9, 11), QDate(2026, 9, 14)), u"Thu 11 Sep 2025"_s);
    }

private:
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row).data().toString());
        return all;
    }

    QString countAt(int row) const { return m_model->index(row).data(SourcesModel::CountRole).toString(); }
    PaperId firstPaper() { return valueOf(m_library->find({})).first(); }

    std::unique_ptr<LibraryBuilder> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SourcesModelTest)
#include "sourcesmodeltest.moc"
