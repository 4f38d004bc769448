#include "domain/searchparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 9, 11);

SearchNode word(const QString &text, SearchField field = SearchField::Anywhere)
{
    return {TextTerm{field, text, TextMatch::Word}};
}

SearchNode begun(const QString &text, SearchField field = SearchField::Anywhere)
{
    return {TextTerm{field, text, TextMatch::Prefix}};
}

SearchNode phrase(const QString &text, SearchField field = SearchField::Anywhere)
{
    return {TextTerm{field, text, TextMatch::Phrase}};
}

SearchNode all(std::vector<SearchNode> nodes)
{
    return {AllOf{std::move(nodes)}};
}

SearchNode any(std::vector<SearchNode> nodes)
{
    return {AnyOf{std::move(nodes)}};
}

SearchNode none(SearchNode node)
{
    return {NoneOf{{std::move(node)}}};
}

SearchNode state(PaperState value)
{
    return {StateTerm{value}};
}

SearchNode content(PaperContent value)
{
    return {ContentTerm{value}};
}

SearchNode listed(QDate first, QDate last)
{
    return {DateTerm{DateKind::Listed, first, last}};
}

SearchNode added(QDate first, QDate last = {})
{
    return {DateTerm{DateKind::Added, first, last}};
}

SearchNode upvotes(std::optional<int> least, std::optional<int> most)
{
    return {UpvotesTerm{least, most}};
}

} // namespace

Q_DECLARE_METATYPE(broadsheet::SearchNode)

class SearchParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWholeWords_data();
    void readsWholeWords();
    void countsTheLastWordAsBegunWhileTyping_data();
    void countsTheLastWordAsBegunWhileTyping();
    void namesThePlaceAndReasonOfAMistake_data();
    void namesThePlaceAndReasonOfAMistake();
    void listsWhatIsPossibleForAnUnknownState();
    void survivesAHundredThousandParentheses();
    void survivesAHundredThousandWords();
    void survivesRandomTexts();
    void survivesEveryBeginningOfALongSearch();
};

void SearchParserTest::readsWholeWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<SearchNode>("expected");
    const auto row = [](const QString &search, const SearchNode &expected) {
        QTest::newRow(qUtf8Printable(search.isEmpty() ? u"(empty)"_s : search)) << search << expected;
    };
    const SearchNode everything = all({});

    row(u""_s, everything);
    row(u"   "_s, everything);
    row(u"bert"_s, word(u"bert"_s));
    row(u"state space"_s, all({word(u"state"_s), word(u"space"_s)}));
    row(u"state-space"_s, word(u"state-space"_s));
    row(u"\"state space\""_s, phrase(u"state space"_s));
    row(u"\"state space"_s, phrase(u"state space"_s));
    row(u"\"bert\""_s, phrase(u"bert"_s));
    row(u"\"\""_s, everything);
    row(u"\""_s, everything);
    row(u"a \"b"_s, all({word(u"a"_s), phrase(u"b"_s)}));

    row(u"-bert"_s, none(word(u"bert"_s)));
    row(u"--bert"_s, none(word(u"bert"_s)));
    row(u"gpt -bert"_s, all({word(u"gpt"_s), none(word(u"bert"_s))}));
    row(u"-\"state space\""_s, none(phrase(u"state space"_s)));
    row(u"-(a b)"_s, none(all({word(u"a"_s), word(u"b"_s)})));
    row(u"-is:read"_s, none(state(PaperState::Read)));
    row(u"-"_s, everything);
    row(u"bert -"_s, word(u"bert"_s));
    row(u"bert - gpt"_s, all({word(u"bert"_s), word(u"gpt"_s)}));
    row(u"-title:"_s, everything);
    row(u"-()"_s, everything);
    row(u"-…"_s, everything);

    row(u"a OR b"_s, any({word(u"a"_s), word(u"b"_s)}));
    row(u"a OR b OR c"_s, any({word(u"a"_s), word(u"b"_s), word(u"c"_s)}));
    row(u"a b OR c d"_s, any({all({word(u"a"_s), word(u"b"_s)}), all({word(u"c"_s), word(u"d"_s)})}));
    row(u"a (b OR c)"_s, all({word(u"a"_s), any({word(u"b"_s), word(u"c"_s)})}));
    row(u"(a OR b) (c OR d)"_s, all({any({word(u"a"_s), word(u"b"_s)}), any({word(u"c"_s), word(u"d"_s)})}));
    row(u"a OR -b"_s, any({word(u"a"_s), none(word(u"b"_s))}));
    row(u"a or b"_s, all({word(u"a"_s), word(u"or"_s), word(u"b"_s)}));
    row(u"a Or b"_s, all({word(u"a"_s), word(u"Or"_s), word(u"b"_s)}));
    row(u"a AND b"_s, all({word(u"a"_s), word(u"AND"_s), word(u"b"_s)}));
    row(u"\"OR\""_s, phrase(u"OR"_s));
    row(u"title:OR"_s, word(u"OR"_s, SearchField::Title));
    row(u"a OR title:"_s, word(u"a"_s));
    row(u"((a))"_s, word(u"a"_s));
    row(u"()"_s, everything);
    row(u"a ()"_s, word(u"a"_s));
    row(u"softmax(x)"_s, all({word(u"softmax"_s), word(u"x"_s)}));

    row(u"title:bert"_s, word(u"bert"_s, SearchField::Title));
    row(u"TITLE:BERT"_s, word(u"BERT"_s, SearchField::Title));
    row(u"title:\"mask r-cnn\""_s, phrase(u"mask r-cnn"_s, SearchField::Title));
    row(u"abstract:benchmark"_s, word(u"benchmark"_s, SearchField::Abstract));
    row(u"author:müller"_s, word(u"müller"_s, SearchField::Author));
    row(u"author:\"Yann LeCun\""_s, phrase(u"Yann LeCun"_s, SearchField::Author));
    row(u"note:todo"_s, word(u"todo"_s, SearchField::Note));
    row(u"tag:rl"_s, word(u"rl"_s, SearchField::Tag));
    row(u"tag:\"to read\""_s, phrase(u"to read"_s, SearchField::Tag));
    row(u"tag:★"_s, word(u"★"_s, SearchField::Tag));
    row(u"list:thesis"_s, word(u"thesis"_s, SearchField::ReadingList));
    row(u"arxiv:1706.03762"_s, word(u"1706.03762"_s, SearchField::ArxivId));
    row(u"arxiv:math.GT/0309136"_s, word(u"math.GT/0309136"_s, SearchField::ArxivId));
    row(u"key:vaswani2017attention"_s, word(u"vaswani2017attention"_s, SearchField::CitationKey));
    row(u"in:2025-09-11"_s, word(u"2025-09-11"_s, SearchField::Digest));
    row(u"in:\"Daily Papers\""_s, phrase(u"Daily Papers"_s, SearchField::Digest));
    row(u"title:"_s, everything);
    row(u"title: bert"_s, word(u"bert"_s));
    row(u"title:\"\""_s, everything);
    row(u"title:... x"_s, word(u"x"_s));
    row(u"is:"_s, everything);
    row(u"date: added: upvotes: has: in: tag: x"_s, word(u"x"_s));
    row(u"title:a:b"_s, word(u"a:b"_s, SearchField::Title));

    row(u"2401.12345"_s, word(u"2401.12345"_s));
    row(u"a:b"_s, word(u"a:b"_s));
    row(u"https://github.com/a/b"_s, word(u"https://github.com/a/b"_s));
    row(u"title bert"_s, all({word(u"title"_s), word(u"bert"_s)}));
    row(u"subtitle:bert"_s, word(u"subtitle:bert"_s));
    row(u"BERT: Pre-training"_s, all({word(u"BERT:"_s), word(u"Pre-training"_s)}));
    row(u"a & b, -- ... c!"_s, all({word(u"a"_s), word(u"b,"_s), word(u"c!"_s)}));
    row(u"C++"_s, word(u"C++"_s));
    row(u"扩散模型"_s, word(u"扩散模型"_s));
    row(u"😀 x"_s, word(u"x"_s));
    row(u"𝒳"_s, word(u"𝒳"_s));

    row(u"is:starred"_s, state(PaperState::Starred));
    row(u"is:unread"_s, state(PaperState::Unread));
    row(u"is:read"_s, state(PaperState::Read));
    row(u"is:noted"_s, state(PaperState::Noted));
    row(u"is:listed"_s, state(PaperState::Listed));
    row(u"IS:Starred"_s, state(PaperState::Starred));
    row(u"is:\"starred\""_s, state(PaperState::Starred));
    row(u"has:code"_s, content(PaperContent::Code));
    row(u"has:model"_s, content(PaperContent::Model));
    row(u"has:dataset"_s, content(PaperContent::Dataset));
    row(u"has:pdf"_s, content(PaperContent::Pdf));
    row(u"has:note"_s, content(PaperContent::Note));

    row(u"date:2025"_s, listed({2025, 1, 1}, {2025, 12, 31}));
    row(u"date:2025-09"_s, listed({2025, 9, 1}, {2025, 9, 30}));
    row(u"date:2024-02"_s, listed({2024, 2, 1}, {2024, 2, 29}));
    row(u"date:2025-12"_s, listed({2025, 12, 1}, {2025, 12, 31}));
    row(u"date:2025-9-1"_s, listed({2025, 9, 1}, {2025, 9, 1}));
    row(u"date:2025-09-11"_s, listed({2025, 9, 11}, {2025, 9, 11}));
    row(u"date:2025-01..2025-06"_s, listed({2025, 1, 1}, {2025, 6, 30}));
    row(u"date:2024..2025-02-03"_s, listed({2024, 1, 1}, {2025, 2, 3}));
    row(u"date:2025-01.."_s, listed({2025, 1, 1}, {}));
    row(u"date:..2025-01"_s, listed({}, {2025, 1, 31}));
    row(u"date:2025..2025"_s, listed({2025, 1, 1}, {2025, 12, 31}));
    row(u"date:7d"_s, listed({2025, 9, 5}, {}));
    row(u"added:1d"_s, added(today));
    row(u"added:7d"_s, added({2025, 9, 5}));
    row(u"added:2w"_s, added({2025, 8, 29}));
    row(u"added:3m"_s, added({2025, 6, 12}));
    row(u"added:1Y"_s, added({2024, 9, 12}));
    row(u"added:2025-09"_s, added({2025, 9, 1}, {2025, 9, 30}));

    row(u"upvotes:50"_s, upvotes(50, 50));
    row(u"upvotes:>50"_s, upvotes(51, {}));
    row(u"upvotes:>=50"_s, upvotes(50, {}));
    row(u"upvotes:<10"_s, upvotes({}, 9));
    row(u"upvotes:<=10"_s, upvotes({}, 10));
    row(u"upvotes:10..20"_s, upvotes(10, 20));
    row(u"upvotes:10.."_s, upvotes(10, {}));
    row(u"upvotes:..20"_s, upvotes({}, 20));
    row(u"upvotes:<0"_s, upvotes({}, -1));
    row(u"upvotes:>999999999"_s, upvotes(1'000'000'000, {}));
}

void SearchParserTest::readsWholeWords()
{
    QFETCH(const QString, search);
    QFETCH(const SearchNode, expected);
    const auto parsed = parseSearch(search, WordMatch::Whole, today);
    QVERIFY2(parsed, qUtf8Printable(parsed ? QString() : parsed.error().reason));
    QVERIFY(*parsed == expected);
}

void SearchParserTest::countsTheLastWordAsBegunWhileTyping_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<SearchNode>("expected");
    const auto row = [](const QString &search, const SearchNode &expected) {
        QTest::newRow(qUtf8Printable(search)) << search << expected;
    };

    row(u"b"_s, begun(u"b"_s));
    row(u"state spa"_s, all({word(u"state"_s), begun(u"spa"_s)}));
    row(u"state space "_s, all({word(u"state"_s), word(u"space"_s)}));
    row(u"title:ber"_s, begun(u"ber"_s, SearchField::Title));
    row(u"tag:r"_s, begun(u"r"_s, SearchField::Tag));
    row(u"\"state spa"_s, phrase(u"state spa"_s));
    row(u"\"state space\""_s, phrase(u"state space"_s));
    row(u"(a OR b)"_s, any({word(u"a"_s), word(u"b"_s)}));
    row(u"gpt -ber"_s, all({word(u"gpt"_s), none(begun(u"ber"_s))}));
    row(u"a O"_s, all({word(u"a"_s), begun(u"O"_s)}));
    row(u"ber is:starred"_s, all({word(u"ber"_s), state(PaperState::Starred)}));
}

void SearchParserTest::countsTheLastWordAsBegunWhileTyping()
{
    QFETCH(const QString, search);
    QFETCH(const SearchNode, expected);
    const auto parsed = parseSearch(search, WordMatch::Prefix, today);
    QVERIFY(parsed);
    QVERIFY(*parsed == expected);
}

void SearchParserTest::namesThePlaceAndReasonOfAMistake_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &search, qsizetype position, qsizetype length, const QString &words) {
        QTest::newRow(qUtf8Printable(search)) << search << position << length << words;
    };

    row(u"(a b"_s, 0, 1, u"never closed"_s);
    row(u"x ("_s, 2, 1, u"never closed"_s);
    row(u"(a (b)"_s, 0, 1, u"never closed"_s);
    row(u"a) b"_s, 1, 1, u"closes nothing"_s);
    row(u")"_s, 0, 1, u"closes nothing"_s);
    row(u"(a))"_s, 3, 1, u"closes nothing"_s);
    row(u"a OR"_s, 2, 2, u"each of its sides"_s);
    row(u"a OR "_s, 2, 2, u"each of its sides"_s);
    row(u"OR a"_s, 0, 2, u"each of its sides"_s);
    row(u"OR"_s, 0, 2, u"each of its sides"_s);
    row(u"a OR OR b"_s, 2, 2, u"each of its sides"_s);
    row(u"(a OR) b"_s, 3, 2, u"each of its sides"_s);
    row(u"a OR -"_s, 2, 2, u"each of its sides"_s);
    row(u"-OR a"_s, 1, 2, u"each of its sides"_s);
    row(u"x is:stared"_s, 2, 9, u"is:starred"_s);
    row(u"is:s"_s, 0, 4, u"is:starred"_s);
    row(u"has:data"_s, 0, 8, u"has:dataset"_s);
    row(u"date:yesterday"_s, 0, 14, u"not a date"_s);
    row(u"date:2025-13"_s, 0, 12, u"not a date"_s);
    row(u"date:2025-02-30"_s, 0, 15, u"not a date"_s);
    row(u"date:0000"_s, 0, 9, u"not a date"_s);
    row(u"date:.."_s, 0, 7, u"not a date"_s);
    row(u"date:2025..2024"_s, 0, 15, u"ends before it begins"_s);
    row(u"date:2025..x"_s, 0, 12, u"not a date"_s);
    row(u"added:0d"_s, 0, 8, u"not a date"_s);
    row(u"added:7x"_s, 0, 8, u"not a date"_s);
    row(u"upvotes:many"_s, 0, 12, u"not a number"_s);
    row(u"upvotes:>"_s, 0, 9, u"not a number"_s);
    row(u"upvotes:.."_s, 0, 10, u"not a number"_s);
    row(u"upvotes:-1"_s, 0, 10, u"not a number"_s);
    row(u"upvotes:99999999999"_s, 0, 19, u"not a number"_s);
    row(u"upvotes:20..10"_s, 0, 14, u"ends before it begins"_s);
    row(u"title:(a b)"_s, 6, 1, u"After a colon"_s);
}

void SearchParserTest::namesThePlaceAndReasonOfAMistake()
{
    QFETCH(const QString, search);
    QFETCH(const qsizetype, position);
    QFETCH(const qsizetype, length);
    QFETCH(const QString, words);
    const auto parsed = parseSearch(search, WordMatch::Prefix, today);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().position, position);
    QCOMPARE(parsed.error().length, length);
    QVERIFY2(parsed.error().reason.contains(words), qUtf8Printable(parsed.error().reason));
}

void SearchParserTest::listsWhatIsPossibleForAnUnknownState()
{
    const auto parsed = parseSearch(u"is:stared"_s, WordMatch::Whole, today);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason, u"“stared” is not known here. Possible are is:starred, is:unread, "
                                    "is:read, is:noted, is:listed."_s);
}

void SearchParserTest::survivesAHundredThousandParentheses()
{
    const auto opened = parseSearch(QString(100'000, u'('), WordMatch::Prefix, today);
    QVERIFY(!opened);
    QVERIFY(opened.error().reason.contains(u"too deeply"_s));
    QVERIFY(!parseSearch(QString(100'000, u')'), WordMatch::Prefix, today));
    QVERIFY(!parseSearch(u"-("_s.repeated(100'000), WordMatch::Prefix, today));
    QVERIFY(parseSearch(QString(100'000, u'-'), WordMatch::Prefix, today));
    QVERIFY(!parseSearch(QString(100'000, u'"'), WordMatch::Prefix, today));
}

void SearchParserTest::survivesAHundredThousandWords()
{
    const auto parsed = parseSearch(u"word "_s.repeated(100'000), WordMatch::Prefix, today);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().reason.contains(u"512"_s));
    QVERIFY(parseSearch(u"word "_s.repeated(500), WordMatch::Prefix, today));
    QVERIFY(parseSearch(QString(1'000'000, u'x'), WordMatch::Prefix, today));
}

/// Random searches put together from the pieces that mean something, so that most of them go deep.
void SearchParserTest::survivesRandomTexts()
{
    static const QStringList pieces{u"("_s,
                                    u")"_s,
                                    u"\""_s,
                                    u"-"_s,
                                    u" "_s,
                                    u" OR "_s,
                                    u"OR"_s,
                                    u"title:"_s,
                                    u"is:"_s,
                                    u"has:code"_s,
                                    u"date:"_s,
                                    u"2025"_s,
                                    u"-01"_s,
                                    u".."_s,
                                    u"upvotes:"_s,
                                    u">"_s,
                                    u"<="_s,
                                    u"9"_s,
                                    u"added:"_s,
                                    u"7d"_s,
                                    u"in:"_s,
                                    u"is:read"_s,
                                    u"model"_s,
                                    u"é"_s,
                                    u"模"_s,
                                    u"😀"_s,
                                    u":"_s,
                                    u"\n"_s,
                                    QString(QChar(0xd800)),
                                    QString(QChar(0))};
    QRandomGenerator random(20250911);
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString search;
        const int length = random.bounded(1, 25);
        for (int index = 0; index < length; ++index)
            search += pieces.at(random.bounded(int(pieces.size())));
        const auto parsed = parseSearch(search, round % 2 ? WordMatch::Prefix : WordMatch::Whole, today);
        if (parsed) {
            ++read;
            continue;
        }
        QVERIFY(!parsed.error().reason.isEmpty());
        QVERIFY(parsed.error().position >= 0);
        QVERIFY(parsed.error().length > 0);
        QVERIFY(parsed.error().position + parsed.error().length <= search.size());
    }
    QVERIFY(read > 500);
    QVERIFY(read < 19'500);
}

void SearchParserTest::survivesEveryBeginningOfALongSearch()
{
    const QString search = u"(title:\"state space\" OR author:gu) -is:read has:code date:2025-01..2025-06 "
                           "added:7d upvotes:>50 tag:\"to read\" in:2025-09-11 mamba"_s;
    QVERIFY(parseSearch(search, WordMatch::Prefix, today));
    for (qsizetype length = 0; length < search.size(); ++length) {
        const auto parsed = parseSearch(search.first(length), WordMatch::Prefix, today);
        QVERIFY(parsed || parsed.error().position < length);
    }
}

QTEST_GUILESS_MAIN(SearchParserTest)
#include "searchparsertest.moc"
