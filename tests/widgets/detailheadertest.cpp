#include "widgets/detail/headertext.h"

#include <QLocale>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Appearance seenOn(const QDate &day, int position)
{
    return {
        .digest = {.name = u"Daily Papers"_s, .date = day}, .position = position, .upvotes = std::nullopt};
}

} // namespace

class DetailHeaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhereThePaperWasSeen()
    {
        LibraryPaper paper;
        paper.appearances = {seenOn(QDate(2026, 9, 11), 1), seenOn(QDate(2026, 9, 10), 4),
                             seenOn(QDate(2026, 9, 10), 5), seenOn(QDate(2026, 9, 9), 9)};
        const QString text = appearanceText(paper);
        QVERIFY2(text.startsWith(u"Daily Papers, 11 September 2026 · no. 1 · also seen on 2 "_s),
                 qUtf8Printable(text));
    }

    void saysVotesOnlyWhenThereAreAny()
    {
        LibraryPaper paper;
        paper.content.upvotes = 58;
        QVERIFY(appearanceText(paper).startsWith(u"58 "_s));
        paper.content.upvotes = 0;
        QCOMPARE(appearanceText(paper), QString());
    }

    void neverMakesUpADay()
    {
        LibraryPaper paper;
        paper.appearances = {seenOn(QDate(), 3)};
        QCOMPARE(appearanceText(paper), u"Daily Papers · no. 3"_s);
        QCOMPARE(publicationText(Paper()), QString());
    }

    void saysWhenAndWhereThePaperWasPublished()
    {
        Paper paper;
        paper.published = QDate(2025, 9, 29);
        paper.arxivId = u"2509.25454"_s;
        paper.arxivVersion = 2;
        paper.categories = {u"cs.LG"_s, u"cs.CL"_s};
        paper.organization = u"Stanford University"_s;
        QCOMPARE(publicationText(paper),
                 u"Published 29 September 2025 · arXiv 2509.25454v2 · cs.LG, cs.CL · Stanford University"_s);
    }
    void saysAsMuchOfTheDayAsIsKnown()
    {
        Paper paper;
        paper.published = QDate(2025, 9, 1);
        paper.publishedPrecision = DatePrecision::Month;
        QCOMPARE(publicationText(paper), u"Published September 2025"_s);
        paper.publishedPrecision = DatePrecision::Year;
        QCOMPARE(publicationText(paper), u"Published 2025"_s);
    }

    void saysWhereThePaperAppeared()
    {
        Paper paper;
        paper.publication = {.type = EntryType::Article,
                             .venue = u"Journal of Surveys"_s,
                             .volume = u"12"_s,
                             .number = u"3"_s,
                             .pages = u"45-67"_s};
        QCOMPARE(publicationText(paper), u"Journal of Surveys 12 (3), pages 45-67"_s);
    }

    void namesTheOtherVersion()
    {
        QCOMPARE(versionText({.kind = VersionKind::Preprint, .where = u"2401.00001"_s}),
                 u"The preprint of it"_s);
        QCOMPARE(versionText({.kind = VersionKind::Published, .where = u"Nature"_s}),
                 u"The published version in Nature"_s);
    }
};

QTEST_GUILESS_MAIN(DetailHeaderTest)
#include "detailheadertest.moc"
