#include "online/redirects.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

ResponseHead redirect(const QString &from, const QByteArray &to, int status = 302)
{
    return {.status = status, .url = QUrl(from), .headers = {{"Location", to}}, .length = {}};
}

} // namespace

/// Which redirects are followed.
class RedirectsTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsRedirects();
    void followsRelativeAddresses();
    void followsToEncryptedAddresses();
    void refusesToGoBackToUnencryptedAddresses();
    void refusesAddressesOffTheWeb_data();
    void refusesAddressesOffTheWeb();
    void endsCircles();
    void followsFiveAndNotSix();
    void leavesOutNamesAndFragments();
};

void RedirectsTest::knowsRedirects()
{
    for (const int status : {301, 302, 303, 307, 308})
        QVERIFY(isRedirect(redirect(u"https://a.example"_s, "/b", status)));
    QVERIFY(!isRedirect(redirect(u"https://a.example"_s, "/b", 304)));
    QVERIFY(!isRedirect(redirect(u"https://a.example"_s, "/b", 200)));
    QVERIFY(!isRedirect(redirect(u"https://a.example"_s, "", 302)));
}

void RedirectsTest::followsRelativeAddresses()
{
    Redirects redirects(QUrl(u"https://a.example/x/y"_s));
    QCOMPARE(redirects.follow(redirect(u"https://a.example/x/y"_s, "z?q=%20")).value(),
             QUrl(u"https://a.example/x/z?q=%20"_s));
}

void RedirectsTest::followsToEncryptedAddresses()
{
    Redirects redirects(QUrl(u"http://a.example/"_s));
    QVERIFY(redirects.follow(redirect(u"http://a.example/"_s, "https://a.example/")));
}

void RedirectsTest::refusesToGoBackToUnencryptedAddresses()
{
    Redirects redirects(QUrl(u"https://a.example/"_s));
    const auto target = redirects.follow(redirect(u"https://a.example/"_s, "http://b.example/"));
    QCOMPARE(target.error().trouble, WebTrouble::Insecure);
    QVERIFY(target.error().error.message.contains("b.example"_L1));
}

void RedirectsTest::refusesAddressesOffTheWeb_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address :
         {"file:///etc/passwd", "ftp://a.example/", "data:text/html,x", "javascript:x", "https:///x"})
        QTest::newRow(address) << QByteArray(address);
}

void RedirectsTest::refusesAddressesOffTheWeb()
{
    QFETCH(const QByteArray, address);
    Redirects redirects(QUrl(u"http://a.example/"_s));
    QCOMPARE(redirects.follow(redirect(u"http://a.example/"_s, address)).error().trouble,
             WebTrouble::Insecure);
}

void RedirectsTest::endsCircles()
{
    Redirects redirects(QUrl(u"https://a.example/"_s));
    QVERIFY(redirects.follow(redirect(u"https://a.example/"_s, "/b")));
    QCOMPARE(redirects.follow(redirect(u"https://a.example/b"_s, "/")).error().trouble,
             WebTrouble::TooManyRedirects);
}

void RedirectsTest::followsFiveAndNotSix()
{
    Redirects redirects(QUrl(u"https://a.example/0"_s));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(redirects.follow(redirect(u"https://a.example/0"_s, '/' + QByteArray::number(i))));
    QCOMPARE(redirects.follow(redirect(u"https://a.example/5"_s, "/6")).error().trouble,
             WebTrouble::TooManyRedirects);
}

void RedirectsTest::leavesOutNamesAndFragments()
{
    Redirects redirects(QUrl(u"https://a.example/"_s));
    QCOMPARE(redirects.follow(redirect(u"https://a.example/"_s, "https://me:secret@b.example/x#y")).value(),
             QUrl(u"https://b.example/x"_s));
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "redirectstest.moc"
