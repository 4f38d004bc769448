#include "base/webaddress.h"

#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class WebAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void isOfTheWebOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isWeb");
        QTest::newRow("https") << u"https://arxiv.org/abs/1706.03762"_s << true;
        QTest::newRow("http in capitals") << u"HTTP://example.com/"_s << true;
        QTest::newRow("a local file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///"_s << false;
        QTest::newRow("a relative address") << u"#all"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void isOfTheWebOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, isWeb);
        QCOMPARE(isWebAddress(QUrl(address)), isWeb);
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "webaddresstest.moc"
