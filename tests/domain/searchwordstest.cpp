#include "domain/searchwords.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SearchWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsToBeMarked_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u" "_s << QStringList{};
        QTest::newRow("a begun word after a whole one")
            << u"state spac"_s << QStringList{u"state "_s, u"spac"_s};
        QTest::newRow("a word that is whole by its space") << u"mamba "_s << QStringList{u"mamba "_s};
        QTest::newRow("a phrase") << u"\"state space\""_s << QStringList{u"state space "_s};
        QTest::newRow("alternatives in a field")
            << u"(title:mamba OR abstract:s4) x"_s << QStringList{u"mamba "_s, u"s4 "_s, u"x"_s};
        QTest::newRow("other fields") << u"author:gu tag:nlp is:read date:7d"_s << QStringList{};
        QTest::newRow("what is excluded") << u"-mamba -(a b)"_s << QStringList{};
        QTest::newRow("what cannot be read") << u"mamba (s4"_s << QStringList{};
    }

    void namesWhatIsToBeMarked()
    {
        QFETCH(QString, search);
        QTEST(searchedWords({.search = search}), "words");
    }

    void namesTheWordsOfASavedSearchToo()
    {
        const SavedSearch saved{u"Mambas"_s, u"mamba"_s};
        QCOMPARE(searchedWords({.source = saved, .search = u"stat"_s}), (QStringList{u"mamba"_s, u"stat"_s}));
        QCOMPARE(searchedWords({.source = TaggedPapers{u"mamba"_s}}), QStringList());
    }

    void takesNoWordForBegunWhereAllAreWhole()
    {
        QCOMPARE(searchedWords({.search = u"mamba"_s, .wordMatch = WordMatch::Whole}),
                 QStringList{u"mamba "_s});
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "searchwordstest.moc"
