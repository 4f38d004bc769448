#include "library/editlabels.h"

#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class EditLabelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAnEditDid_data();
    void tellsWhatAnEditDid();
};

void EditLabelsTest::tellsWhatAnEditDid_data()
{
    QTest::addColumn<MarksEdit>("edit");
    QTest::addColumn<int>("papers");
    QTest::addColumn<QString>("label");

    const auto row = [](const MarksEdit &edit, int papers, const QString &label) {
        QTest::newRow(qPrintable(label)) << edit << papers << label;
    };
    row(SetStar{}, 1, u"Starred a paper"_s);
    row(SetStar{}, 3, u"Starred 3 papers"_s);
    row(SetStar{{}, StarState::Unstarred}, 2, u"Unstarred 2 papers"_s);
    row(SetRead{}, 12, u"Marked 12 papers read"_s);
    row(SetRead{{}, ReadState::Unread}, 1, u"Marked a paper unread"_s);
    row(SetNote{{}, u"text"_s}, 1, u"Edited a note"_s);
    row(SetNote{}, 1, u"Removed a note"_s);
    row(SetTag{{}, u"NLP"_s, Membership::In}, 2, u"Tagged 2 papers “NLP”"_s);
    row(SetTag{{}, u"100%1"_s, Membership::Out}, 1, u"Took the tag “100%1” off a paper"_s);
    row(SetReadingList{{}, u"Thesis"_s, Membership::In}, 1, u"Put a paper on the reading list “Thesis”"_s);
    row(SetReadingList{{}, u"Thesis"_s, Membership::Out}, 4,
        u"Took 4 papers off the reading list “Thesis”"_s);
    row(SetReadingList{{}, u"Thesis"_s, Membership::In, {4}}, 1,
        u"Moved a paper in the reading list “Thesis”"_s);
    row(SetReadingList{{}, u"Thesis"_s, Membership::In, {4, 5}}, 2,
        u"Moved 2 papers in the reading list “Thesis”"_s);
    row(SetReadingProgress{{}, u"Thesis"_s, {ReadingProgress::Done}}, 3,
        u"Marked 3 papers as done in “Thesis”"_s);
    row(SetReadingProgress{{}, u"Thesis"_s, {ReadingProgress::Reading}}, 1,
        u"Marked a paper as being read in “Thesis”"_s);
    row(SetReadingProgress{{}, u"Thesis"_s, {ReadingProgress::ToRead}}, 2,
        u"Marked 2 papers as to read in “Thesis”"_s);
    const SavedSearch search{u"100%1"_s, u"x"_s};
    row(SetSavedSearch{.search = search}, 0, u"Saved the search “100%1”"_s);
    row(SetSavedSearch{.name = u"Old"_s, .search = search}, 0, u"Renamed the search “Old” to “100%1”"_s);
    row(SetSavedSearch{.name = u"Old"_s}, 0, u"Deleted the search “Old”"_s);
}

void EditLabelsTest::tellsWhatAnEditDid()
{
    QFETCH(const MarksEdit, edit);
    QFETCH(const int, papers);
    QFETCH(const QString, label);

    QCOMPARE(editLabel(edit, papers), label);
}

QTEST_GUILESS_MAIN(EditLabelsTest)
#include "editlabelstest.moc"
