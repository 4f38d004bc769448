#include "domain/readingtime.h"

#include <QTest>

using namespace broadsheet;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ReadingTimeTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsThePagesInAComment_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<int>("pages");

        const auto row = [](const QString &comment, int pages) {
            QTest::newRow(qPrintable(comment)) << comment << pages;
        };
        row(u"12 pages, 5 figures"_s, 12);
        row(u"12 Pages"_s, 12);
        row(u"1 page"_s, 1);
        row(u"8pp"_s, 8);
        row(u"8 pp., in German"_s, 8);
        row(u"a 6-page letter"_s, 6);
        row(u"9+14 pages"_s, 23);
        row(u"Accepted at ICST 2023, 8 pages, 2 tables, 6 figures"_s, 8);
        row(u"22 pages and 5 figures, 9 pages and 2 figures before the appendix"_s, 22);
        row(u"62 pages including 16 figures and 9 tables"_s, 62);
        row(u""_s, 0);
        row(u"Accepted by CVPR 2025"_s, 0);
        row(u"Project page: https://pengc02.github.io/pghm/"_s, 0);
        row(u"5 figures, pages to be numbered"_s, 0);
        row(u"version 2.1 pages"_s, 0);
        row(u"0 pages"_s, 0);
        row(u"12 ppm of argon"_s, 0);
    }

    void findsThePagesInAComment()
    {
        QFETCH(const QString, comment);
        QFETCH(const int, pages);
        QCOMPARE(pagesFromComment(comment).value_or(0), pages);
    }

    void readsAPageInThreeMinutes()
    {
        QCOMPARE(estimatedReadingTime(u"20 pages"_s), std::chrono::minutes(1h));
        QCOMPARE(estimatedReadingTime(u"8 pages"_s), 24min);
    }

    void takesAboutHalfAnHourWherePagesAreNotKnown()
    {
        QCOMPARE(estimatedReadingTime({}), 33min);
        QCOMPARE(estimatedReadingTime(u"Accepted by CVPR 2025"_s), 33min);
    }

    void takesNoPaperForAnEncyclopedia()
    {
        QCOMPARE(estimatedReadingTime(u"9999 pages"_s), std::chrono::minutes(20h));
    }

    void countsWhatIsBeingReadHalfAndWhatIsDoneNotAtAll()
    {
        ListProgress progress;
        QCOMPARE(progress, (ListProgress{.papers = 0, .done = 0, .left = 0min}));
        progress.add(ReadingProgress::Done, u"100 pages"_s);
        progress.add(ReadingProgress::Reading, u"20 pages"_s);
        progress.add(ReadingProgress::ToRead, u"10 pages"_s);
        QCOMPARE(progress, (ListProgress{.papers = 3, .done = 1, .left = std::chrono::minutes(1h)}));
    }

    void goesThroughAllStatesAndBegins()
    {
        QCOMPARE(nextProgress(ReadingProgress::ToRead), ReadingProgress::Reading);
        QCOMPARE(nextProgress(ReadingProgress::Reading), ReadingProgress::Done);
        QCOMPARE(nextProgress(ReadingProgress::Done), ReadingProgress::ToRead);
    }

    void knowsEveryStateByItsName()
    {
        for (const auto progress : {ReadingProgress::ToRead, ReadingProgress::Reading, ReadingProgress::Done})
            QCOMPARE(readingProgressFromName(readingProgressName(progress)), std::optional(progress));
        QVERIFY(!readingProgressFromName(u"Done").has_value());
    }
};

QTEST_GUILESS_MAIN(ReadingTimeTest)
#include "readingtimetest.moc"
