#include "online/contentrange.h"
#include "online/linkheader.h"
#include "online/ratelimit.h"
#include "online/unfinishedfile.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

ResponseHead headWith(const QByteArray &name, const QByteArray &value)
{
    return {.status = 200,
            .url = QUrl(u"https://host.example/api?page=1"_s),
            .headers = {{name, value}},
            .length = {}};
}

} // namespace

/// What the room reads in the headers of an answer.
class HeadersTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsRateLimit_data();
    void readsRateLimit();
    void readsTheOlderRateLimitHeaders();
    void takesTheLongerPause();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void readsContentRange_data();
    void readsContentRange();
    void choosesWhatRangesAreRecognisedBy();
    void findsHeadersInAnyCase();
};

void HeadersTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<milliseconds>>("expected");
    const std::optional<milliseconds> nothing;
    QTest::newRow("seconds") << QByteArray("120") << std::optional<milliseconds>(120s);
    QTest::newRow("spaces") << QByteArray(" 7 ") << std::optional<milliseconds>(7s);
    QTest::newRow("none") << QByteArray("0") << std::optional<milliseconds>(0s);
    QTest::newRow("a date") << QByteArray("Mon, 14 Sep 2026 12:01:30 GMT")
                            << std::optional<milliseconds>(90s);
    QTest::newRow("a date gone by") << QByteArray("Mon, 14 Sep 2026 11:00:00 GMT")
                                    << std::optional<milliseconds>(0s);
    QTest::newRow("without bounds") << QByteArray("9223372036854775807")
                                    << std::optional<milliseconds>(24h * 3650);
    QTest::newRow("negative") << QByteArray("-5") << nothing;
    QTest::newRow("words") << QByteArray("soon") << nothing;
    QTest::newRow("nothing") << QByteArray() << nothing;
}

void HeadersTest::readsRetryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<milliseconds>, expected);
    const QDateTime now(QDate(2026, 9, 14), QTime(14, 0), Qt::OffsetFromUTC, 2 * 60 * 60);
    QCOMPARE(retryAfter(value, now), expected);
}

void HeadersTest::readsRateLimit_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<milliseconds>>("expected");
    const std::optional<milliseconds> nothing;
    QTest::newRow("none left") << QByteArray(R"("api";r=0;t=55)") << std::optional<milliseconds>(55s);
    QTest::newRow("some left") << QByteArray(R"("api";r=498;t=55)") << nothing;
    QTest::newRow("two") << QByteArray(R"("api";r=0;t=55, "pages";r=0;t=60)")
                         << std::optional<milliseconds>(60s);
    QTest::newRow("the other one") << QByteArray(R"("api";r=3;t=80, "pages";r=0;t=60)")
                                   << std::optional<milliseconds>(60s);
    QTest::newRow("spaces") << QByteArray(R"("api"; r=0; t=5)") << std::optional<milliseconds>(5s);
    QTest::newRow("without a time") << QByteArray(R"("api";r=0)") << nothing;
    QTest::newRow("nothing") << QByteArray() << nothing;
}

void HeadersTest::readsRateLimit()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<milliseconds>, expected);
    QCOMPARE(pauseUntilReset(headWith("ratelimit", value)), expected);
}

void HeadersTest::readsTheOlderRateLimitHeaders()
{
    ResponseHead head = headWith("RateLimit-Remaining", "0");
    head.headers.emplaceBack("RateLimit-Reset", "12");
    QCOMPARE(pauseUntilReset(head), std::optional<milliseconds>(12s));
    head.headers.first().second = "1";
    QVERIFY(!pauseUntilReset(head));
}

void HeadersTest::takesTheLongerPause()
{
    ResponseHead head = headWith("Retry-After", "20");
    head.headers.emplaceBack("RateLimit", R"("api";r=0;t=55)");
    QCOMPARE(askedPause(head, QDateTime::currentDateTime()), 55s);
    head.headers.first().second = "60";
    QCOMPARE(askedPause(head, QDateTime::currentDateTime()), 60s);
    QCOMPARE(askedPause({}, QDateTime::currentDateTime()), 0s);
}

void HeadersTest::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("next") << QByteArray(R"(<https://host.example/api?page=2>; rel="next")")
                          << u"https://host.example/api?page=2"_s;
    QTest::newRow("relative") << QByteArray(R"(</api?page=2>; rel=next)")
                              << u"https://host.example/api?page=2"_s;
    QTest::newRow("among others")
        << QByteArray(
               R"(<https://host.example/a,b>; rel="prev", <https://host.example/c;d>; title="x"; rel="last next")")
        << u"https://host.example/c;d"_s;
    QTest::newRow("another host") << QByteArray(R"(<https://other.example/api?page=2>; rel="next")")
                                  << QString();
    QTest::newRow("not encrypted") << QByteArray(R"(<http://host.example/api?page=2>; rel="next")")
                                   << QString();
    QTest::newRow("another port") << QByteArray(R"(<https://host.example:444/api>; rel="next")") << QString();
    QTest::newRow("only others") << QByteArray(R"(<https://host.example/api>; rel="prev")") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void HeadersTest::findsTheNextPage()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    QCOMPARE(nextPage(headWith("Link", value)).value_or(QUrl()).toString(), expected);
}

void HeadersTest::readsContentRange_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<ContentRange>>("expected");
    const std::optional<ContentRange> nothing;
    QTest::newRow("usual") << QByteArray("bytes 500-999/1000") << std::optional(ContentRange{500, 1000});
    QTest::newRow("unknown size") << QByteArray("bytes 0-9/*")
                                  << std::optional(ContentRange{0, std::nullopt});
    QTest::newRow("none") << QByteArray("bytes */1000") << nothing;
    QTest::newRow("other units") << QByteArray("lines 1-2/3") << nothing;
    QTest::newRow("too large") << QByteArray("bytes 1-2/99999999999999999999") << nothing;
    QTest::newRow("nothing") << QByteArray() << nothing;
}

void HeadersTest::readsContentRange()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<ContentRange>, expected);
    QCOMPARE(contentRange(value), expected);
}

void HeadersTest::choosesWhatRangesAreRecognisedBy()
{
    QCOMPARE(rangeValidator(headWith("ETag", "\"abc\"")), QByteArray("\"abc\""));
    QCOMPARE(rangeValidator(headWith("ETag", "W/\"abc\"")), QByteArray());
    ResponseHead both = headWith("ETag", "W/\"abc\"");
    both.headers.emplaceBack("Last-Modified", "Mon, 14 Sep 2026 11:00:00 GMT");
    QCOMPARE(rangeValidator(both), QByteArray("Mon, 14 Sep 2026 11:00:00 GMT"));
}

void HeadersTest::findsHeadersInAnyCase()
{
    QCOMPARE(headWith("eTAG", "x").header("ETag"), QByteArray("x"));
    QCOMPARE(headWith("ETag", "x").header("Age"), QByteArray());
}

QTEST_GUILESS_MAIN(HeadersTest)
#include "headerstest.moc"
