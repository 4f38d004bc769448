#include "online/contentcheck.h"

#include "testlib/realdata.h"

#include <QDirIterator>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\n and so on");

ResponseHead headOf(const QByteArray &type, const QByteArray &encoding = {})
{
    return {.status = 200,
            .url = QUrl(u"https://host.example/"_s),
            .headers = {{"Content-Type", type}, {"Content-Encoding", encoding}},
            .length = {}};
}

} // namespace

/// What is taken for an answer and what is not.
class ContentCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatWasAskedFor_data();
    void takesWhatWasAskedFor();
    void refusesOtherThings_data();
    void refusesOtherThings();
    void repeatsTheErrorOfTheHost();
    void recognisesTurningAway_data();
    void recognisesTurningAway();
    void takesRecordedAnswers_data();
    void takesRecordedAnswers();
    void noticesRecordedAnswersThatAreCutShort();
};

void ContentCheckTest::takesWhatWasAskedFor_data()
{
    QTest::addColumn<BodyKind>("kind");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << BodyKind::Json << QByteArray("application/json") << QByteArray(" [1]\n");
    QTest::newRow("object") << BodyKind::Json << QByteArray("application/json")
                            << QByteArray("{\"id\":\"1\"}");
    QTest::newRow("a paper with an error")
        << BodyKind::Json << QByteArray("") << QByteArray("{\"id\":\"1\",\"error\":\"x\"}");
    QTest::newRow("byte order mark") << BodyKind::Json << QByteArray("") << QByteArray("\xef\xbb\xbf[]");
    QTest::newRow("of another type") << BodyKind::Json << QByteArray("text/html") << QByteArray("[]");
    QTest::newRow("feed") << BodyKind::Feed << QByteArray("application/atom+xml")
                          << QByteArray("<?xml?><feed></feed>\n");
    QTest::newRow("old feed") << BodyKind::Feed << QByteArray("") << QByteArray("<rdf:RDF></rdf:RDF>");
    QTest::newRow("BibTeX") << BodyKind::BibTeX << QByteArray("")
                            << QByteArray(" @article{a,\n title={b}}\n");
    QTest::newRow("PNG") << BodyKind::Image << QByteArray("image/png") << png;
    QTest::newRow("JPEG") << BodyKind::Image << QByteArray("") << QByteArray("\xff\xd8\xff\xe0");
    QTest::newRow("GIF") << BodyKind::Image << QByteArray("") << QByteArray("GIF89a");
    QTest::newRow("WebP") << BodyKind::Image << QByteArray("") << QByteArray("RIFF....WEBPVP8 ");
    QTest::newRow("page") << BodyKind::Page << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<p>Hello");
    QTest::newRow("text") << BodyKind::Page << QByteArray("text/plain") << QByteArray("Hello");
}

void ContentCheckTest::takesWhatWasAskedFor()
{
    QFETCH(const BodyKind, kind);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QVERIFY(!contentTrouble(kind, headOf(type), body));
}

void ContentCheckTest::refusesOtherThings_data()
{
    QTest::addColumn<BodyKind>("kind");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const QByteArray page("\n<!DOCTYPE html><html>Sign in</html>");
    const QString signIn = u"sign in"_s;
    const QString notAll = u"not all"_s;
    QTest::newRow("page for JSON") << BodyKind::Json << QByteArray("application/json") << page << signIn;
    QTest::newRow("page for a feed") << BodyKind::Feed << QByteArray("text/html") << page << signIn;
    QTest::newRow("page for BibTeX") << BodyKind::BibTeX << QByteArray("") << page << signIn;
    QTest::newRow("page for a picture")
        << BodyKind::Image << QByteArray("image/png") << QByteArray("<html></html>") << signIn;
    QTest::newRow("page after a comment")
        << BodyKind::Json << QByteArray("") << QByteArray("<!-- x --><html>") << signIn;
    QTest::newRow("half an array") << BodyKind::Json << QByteArray("application/json")
                                   << QByteArray("[{\"a\":1},") << notAll;
    QTest::newRow("half an object") << BodyKind::Json << QByteArray("application/json")
                                    << QByteArray("{\"a\":[1]") << notAll;
    QTest::newRow("words for JSON") << BodyKind::Json << QByteArray("application/json") << QByteArray("oops")
                                    << notAll;
    QTest::newRow("half a feed") << BodyKind::Feed << QByteArray("") << QByteArray("<feed><entry></entry>")
                                 << notAll;
    QTest::newRow("half an entry") << BodyKind::BibTeX << QByteArray("") << QByteArray("@article{a, title=")
                                   << notAll;
    QTest::newRow("JSON for a picture") << BodyKind::Image << QByteArray("") << QByteArray("[]") << notAll;
    QTest::newRow("PDF for a page") << BodyKind::Page << QByteArray("application/pdf")
                                    << QByteArray("%PDF-1.5") << notAll;
}

void ContentCheckTest::refusesOtherThings()
{
    QFETCH(const BodyKind, kind);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, word);
    const std::optional<WebFailure> trouble = contentTrouble(kind, headOf(type), body);
    QVERIFY(trouble);
    QCOMPARE(trouble->trouble, WebTrouble::WrongContent);
    QVERIFY2(trouble->error.message.contains(word), qPrintable(trouble->error.message));
    QVERIFY(trouble->error.message.contains("host.example"_L1));
}

void ContentCheckTest::repeatsTheErrorOfTheHost()
{
    const auto trouble =
        contentTrouble(BodyKind::Json, headOf("application/json"), R"({"error":"Invalid date"})");
    QVERIFY(trouble);
    QVERIFY(trouble->error.message.contains("Invalid date"_L1));
}

void ContentCheckTest::recognisesTurningAway_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("arXiv's words") << QByteArray("Rate exceeded.") << true;
    QTest::newRow("with an end of line") << QByteArray("Rate exceeded.\n") << true;
    QTest::newRow("a feed") << QByteArray("<feed>Rate exceeded.</feed>") << false;
    QTest::newRow("no papers") << QByteArray("[]") << false;
}

void ContentCheckTest::recognisesTurningAway()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, expected);
    QCOMPARE(turnsAway(body), expected);
}

void ContentCheckTest::takesRecordedAnswers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<BodyKind>("kind");
    QTest::newRow("hf_api") << u"hf_api"_s << BodyKind::Json;
    QTest::newRow("arxiv_atom") << u"arxiv_atom"_s << BodyKind::Feed;
    QTest::newRow("arxiv_rss") << u"arxiv_rss"_s << BodyKind::Feed;
}

void ContentCheckTest::takesRecordedAnswers()
{
    QFETCH(const QString, folder);
    QFETCH(const BodyKind, kind);
    if (realDataPath(folder).isEmpty())
        QSKIP("The real data (../shared/data) is not beside this checkout.");
    QDirIterator files(realDataPath(folder), {u"*.json"_s, u"*.xml"_s}, QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString name = files.next();
        QVERIFY2(!contentTrouble(kind, headOf(""), readFile(name)), qPrintable(name));
    }
    QVERIFY(count > 0);
}

void ContentCheckTest::noticesRecordedAnswersThatAreCutShort()
{
    REQUIRE_REAL_DATA(name, "arxiv_atom/new_search_testing_s0_m10.xml");
    const QByteArray feed = readFile(name).trimmed();
    for (qsizetype size = 1; size < feed.size(); size += 97)
        QVERIFY2(contentTrouble(BodyKind::Feed, headOf(""), feed.first(size)),
                 qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(ContentCheckTest)
#include "contentchecktest.moc"
