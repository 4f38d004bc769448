#include "online/serviceaddresses.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// The addresses as they go over the wire.
class ServiceAddressesTest final : public QObject
{
    Q_OBJECT

private slots:
    void addressesHuggingFace();
    void encodesSearchWords();
    void addressesArxiv();
    void takesQuotesAndSignsOutOfTitles();
    void encodesDois_data();
    void encodesDois();
    void usesMirrors();

private:
    const ServiceAddresses m_real;
};

void ServiceAddressesTest::addressesHuggingFace()
{
    QCOMPARE(dailyPapersAddress(m_real, QDate(2026, 9, 4)).toEncoded(),
             "https://huggingface.co/api/daily_papers?date=2026-09-04&limit=100");
    QCOMPARE(huggingFacePaperAddress(m_real, u"2401.00001"_s).toEncoded(),
             "https://huggingface.co/api/papers/2401.00001");
    QCOMPARE(thumbnailAddress(m_real, u"2401.00001"_s).toEncoded(),
             "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2401.00001.png");
}

void ServiceAddressesTest::encodesSearchWords()
{
    QCOMPARE(paperSearchAddress(m_real, u"C++ & \"größe\" 50% #1=?"_s).toEncoded(),
             "https://huggingface.co/api/papers/"
             "search?q=C%2B%2B%20%26%20%22gr%C3%B6%C3%9Fe%22%2050%25%20%231%3D%3F");
}

void ServiceAddressesTest::addressesArxiv()
{
    QCOMPARE(arxivIdsAddress(m_real, {u"2401.00001"_s, u"astro-ph/0601001v2"_s}).toEncoded(),
             "https://export.arxiv.org/api/query?id_list=2401.00001,astro-ph%2F0601001v2&max_results=2");
    QCOMPARE(arxivFeedAddress(m_real, {u"cs.AI"_s, u"stat.ML"_s}).toEncoded(),
             "https://rss.arxiv.org/rss/cs.AI+stat.ML");
    QCOMPARE(arxivPdfAddress(m_real, u"2401.00001v3"_s).toEncoded(), "https://arxiv.org/pdf/2401.00001v3");
    QCOMPARE(arxivPdfAddress(m_real, u"hep-th/9901001"_s).toEncoded(),
             "https://arxiv.org/pdf/hep-th/9901001");
}

void ServiceAddressesTest::takesQuotesAndSignsOutOfTitles()
{
    QCOMPARE(arxivTitleAddress(m_real, u"“Let's <think>\": (Zero-shot) AND é?"_s).toEncoded(),
             "https://export.arxiv.org/api/query?"
             "search_query=ti%3A%22Let%20s%20think%20Zero%20shot%20AND%20%C3%A9%22&max_results=5");
}

void ServiceAddressesTest::encodesDois_data()
{
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("usual") << u"10.1000/xyz123"_s << QByteArray("https://doi.org/10.1000/xyz123");
    QTest::newRow("signs")
        << u"10.1002/(SICI)1097<1::AID>3.0.CO;2-#?%"_s
        << QByteArray("https://doi.org/10.1002/%28SICI%291097%3C1%3A%3AAID%3E3.0.CO%3B2-%23%3F%25");
}

void ServiceAddressesTest::encodesDois()
{
    QFETCH(const QString, doi);
    QFETCH(const QByteArray, expected);
    QCOMPARE(doiAddress(m_real, doi).toEncoded(), expected);
}

void ServiceAddressesTest::usesMirrors()
{
    const ServiceAddresses mirrors{.huggingFace = QUrl(u"http://127.0.0.1:8080/mirror"_s)};
    QCOMPARE(huggingFacePaperAddress(mirrors, u"2401.00001"_s).toEncoded(),
             "http://127.0.0.1:8080/mirror/api/papers/2401.00001");
    QVERIFY(mirrors != m_real);
}

QTEST_GUILESS_MAIN(ServiceAddressesTest)
#include "serviceaddressestest.moc"
