#include "domain/searchcompletion.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SearchCompletionTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsThePartAtTheCursor_data();
    void knowsThePartAtTheCursor();
    void putsTheCompletionInPlace_data();
    void putsTheCompletionInPlace();
    void quotesValuesThatNeedIt();
};

// In these searches the bar is the cursor.

void SearchCompletionTest::knowsThePartAtTheCursor_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<std::optional<BegunPart>>("part");
    const auto row = [](const char *name, const QString &search, const std::optional<BegunPart> &part) {
        QTest::newRow(name) << search << part;
    };
    row("nothing", u"|"_s, std::nullopt);
    row("one letter", u"t|"_s, std::nullopt);
    row("two letters", u"ti|"_s, BegunPart{0, 2, {}, u"ti"_s});
    row("a word after others", u"mamba (ti|"_s, BegunPart{7, 2, {}, u"ti"_s});
    row("a word after a dash", u"-ti|"_s, BegunPart{1, 2, {}, u"ti"_s});
    row("within a word", u"ti|tle"_s, std::nullopt);
    row("before a word", u"|title"_s, std::nullopt);
    row("after a space", u"ti |"_s, std::nullopt);
    row("a word with a number", u"gpt4|"_s, std::nullopt);
    row("an unknown field", u"foo:ba|"_s, std::nullopt);
    row("a phrase", u"\"ti|"_s, std::nullopt);
    row("an OR", u"a OR|"_s, std::nullopt);
    row("an empty value", u"tag:|"_s, BegunPart{4, 0, SearchPrefix::Tag, u""_s});
    row("an empty value before a word", u"tag:| x"_s, BegunPart{4, 0, SearchPrefix::Tag, u""_s});
    row("a value", u"is:st|"_s, BegunPart{3, 2, SearchPrefix::State, u"st"_s});
    row("a value from within", u"x is:st|ar y"_s, BegunPart{5, 4, SearchPrefix::State, u"st"_s});
    row("within the name of a value", u"i|s:starred"_s, std::nullopt);
    row("an open quote", u"tag:\"to ci|"_s, BegunPart{4, 6, SearchPrefix::Tag, u"to ci"_s});
    row("a lone quote", u"tag:\"|"_s, BegunPart{4, 1, SearchPrefix::Tag, u""_s});
    row("an open quote before words", u"tag:\"to| mamba"_s, BegunPart{4, 3, SearchPrefix::Tag, u"to"_s});
    row("within quotes", u"tag:\"to| cite\" x"_s, BegunPart{4, 9, SearchPrefix::Tag, u"to"_s});
    row("after quotes", u"tag:\"to cite\"|"_s, std::nullopt);
    row("before a quote", u"tag:|\"to cite\""_s, std::nullopt);
    row("after an empty phrase", u"tag:\"\"|"_s, std::nullopt);
}

void SearchCompletionTest::knowsThePartAtTheCursor()
{
    QFETCH(QString, search);
    const qsizetype cursor = search.indexOf(u'|');
    const std::optional<BegunPart> part = begunPart(search.remove(u'|'), cursor);
    QTEST(part, "part");
}

void SearchCompletionTest::putsTheCompletionInPlace_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("completed");
    QTest::newRow("a field") << u"mamba ti|"_s << u"title:"_s << u"mamba title:|"_s;
    QTest::newRow("a field before a word") << u"ti| mamba"_s << u"title:"_s << u"title:| mamba"_s;
    QTest::newRow("a value at the end") << u"is:st|"_s << u"starred"_s << u"is:starred |"_s;
    QTest::newRow("a value before a word") << u"is:st| x"_s << u"starred"_s << u"is:starred |x"_s;
    QTest::newRow("a value in parentheses") << u"(is:st|)"_s << u"starred"_s << u"(is:starred|)"_s;
    QTest::newRow("a value from within") << u"is:un|starred"_s << u"unread"_s << u"is:unread |"_s;
    QTest::newRow("a quoted value") << u"tag:\"to|"_s << u"\"to cite\""_s << u"tag:\"to cite\" |"_s;
    QTest::newRow("a closed quote") << u"tag:\"to|\" x"_s << u"\"to cite\""_s << u"tag:\"to cite\" |x"_s;
}

void SearchCompletionTest::putsTheCompletionInPlace()
{
    QFETCH(QString, search);
    QFETCH(QString, replacement);
    const qsizetype cursor = search.indexOf(u'|');
    search.remove(u'|');
    const std::optional<BegunPart> part = begunPart(search, cursor);
    QVERIFY(part.has_value());
    CompletedSearch completed = completedSearch(search, *part, replacement);
    QTEST(completed.search.insert(completed.cursor, u'|'), "completed");
}

void SearchCompletionTest::quotesValuesThatNeedIt()
{
    QCOMPARE(searchValue(u"nlp"_s), u"nlp"_s);
    QCOMPARE(searchValue(u"to cite"_s), u"\"to cite\""_s);
    QCOMPARE(searchValue(u"a(b)"_s), u"\"a(b)\""_s);
    QCOMPARE(searchValue(u"a\"b"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(SearchCompletionTest)
#include "searchcompletiontest.moc"
