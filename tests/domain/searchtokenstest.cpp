#include "domain/searchtokens.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

using Kind = SearchTokenKind;

class SearchTokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void cutsASearchIntoPieces_data();
    void cutsASearchIntoPieces();
    void piecesNeverOverlapAndStayInside();
};

void SearchTokensTest::cutsASearchIntoPieces_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<SearchToken>>("tokens");
    const auto row = [](const char *name, const QString &search, const QList<SearchToken> &tokens) {
        QTest::newRow(name) << search << tokens;
    };

    row("nothing", u""_s, {});
    row("blanks", u" \t\n "_s, {});
    row("two words", u"state  space"_s,
        {{Kind::Word, 0, 5, {}, u"state"_s}, {Kind::Word, 7, 5, {}, u"space"_s}});
    row("phrase", u"\"state space\""_s, {{Kind::Phrase, 0, 13, {}, u"state space"_s}});
    row("open phrase", u"a \"b c"_s, {{Kind::Word, 0, 1, {}, u"a"_s}, {Kind::Phrase, 2, 4, {}, u"b c"_s}});
    row("lone quote", u"\""_s, {{Kind::Phrase, 0, 1, {}, u""_s}});
    row("field", u"Title:bert"_s, {{Kind::Word, 0, 10, SearchPrefix::Title, u"bert"_s}});
    row("field with a phrase", u"tag:\"to read\" x"_s,
        {{Kind::Phrase, 0, 13, SearchPrefix::Tag, u"to read"_s}, {Kind::Word, 14, 1, {}, u"x"_s}});
    row("empty field", u"title: x"_s,
        {{Kind::Word, 0, 6, SearchPrefix::Title, u""_s}, {Kind::Word, 7, 1, {}, u"x"_s}});
    row("unknown field is a word", u"http://a.b/c"_s, {{Kind::Word, 0, 12, {}, u"http://a.b/c"_s}});
    row("unknown field before a quote", u"foo:\"a\""_s,
        {{Kind::Word, 0, 4, {}, u"foo:"_s}, {Kind::Phrase, 4, 3, {}, u"a"_s}});
    row("colon alone", u":x"_s, {{Kind::Word, 0, 2, {}, u":x"_s}});
    row("or", u"a OR b"_s,
        {{Kind::Word, 0, 1, {}, u"a"_s}, {Kind::Or, 2, 2}, {Kind::Word, 5, 1, {}, u"b"_s}});
    row("small or is a word", u"or"_s, {{Kind::Word, 0, 2, {}, u"or"_s}});
    row("or inside a word", u"ORB"_s, {{Kind::Word, 0, 3, {}, u"ORB"_s}});
    row("not", u"-a"_s, {{Kind::Not, 0, 1}, {Kind::Word, 1, 1, {}, u"a"_s}});
    row("dashes", u"--a"_s, {{Kind::Not, 0, 2}, {Kind::Word, 2, 1, {}, u"a"_s}});
    row("dash inside a word", u"state-space"_s, {{Kind::Word, 0, 11, {}, u"state-space"_s}});
    row("lone dash", u"a - b"_s, {{Kind::Word, 0, 1, {}, u"a"_s}, {Kind::Word, 4, 1, {}, u"b"_s}});
    row("dash at the end", u"a -"_s, {{Kind::Word, 0, 1, {}, u"a"_s}});
    row("dash in parentheses", u"(-)"_s, {{Kind::Open, 0, 1}, {Kind::Close, 2, 1}});
    row("parentheses", u"(a)b"_s,
        {{Kind::Open, 0, 1},
         {Kind::Word, 1, 1, {}, u"a"_s},
         {Kind::Close, 2, 1},
         {Kind::Word, 3, 1, {}, u"b"_s}});
    row("two words of Chinese", u"扩散 模型"_s,
        {{Kind::Word, 0, 2, {}, u"扩散"_s}, {Kind::Word, 3, 2, {}, u"模型"_s}});
}

void SearchTokensTest::cutsASearchIntoPieces()
{
    QFETCH(const QString, search);
    QFETCH(const QList<SearchToken>, tokens);
    const QList<SearchToken> cut = tokenizeSearch(search);
    QCOMPARE(cut.size(), tokens.size());
    for (qsizetype index = 0; index < cut.size(); ++index) {
        QCOMPARE(cut.at(index).kind, tokens.at(index).kind);
        QCOMPARE(cut.at(index).position, tokens.at(index).position);
        QCOMPARE(cut.at(index).length, tokens.at(index).length);
        QCOMPARE(cut.at(index).prefix, tokens.at(index).prefix);
        QCOMPARE(cut.at(index).text, tokens.at(index).text);
    }
}

void SearchTokensTest::piecesNeverOverlapAndStayInside()
{
    const QString search = u"(title:\"a b\"OR -in:2025 \"\" -- is:starred)\"open"_s;
    qsizetype end = 0;
    for (const SearchToken &token : tokenizeSearch(search)) {
        QVERIFY(token.position >= end);
        QVERIFY(token.length > 0);
        end = token.end();
    }
    QVERIFY(end <= search.size());
}

QTEST_GUILESS_MAIN(SearchTokensTest)
#include "searchtokenstest.moc"
