#include "library/online/onlinesettings.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class OnlineSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesWhatIsNoValue_data();
    void refusesWhatIsNoValue();
    void passesOverValuesThatCannotBeRead();
    void namesWhatThereIsForANameThatIsNone();
    void fetchesNothingByItselfUnlessAsked();
};

void OnlineSettingsTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    QTest::newRow("offline") << u"offline"_s << u"yes"_s << u"yes"_s;
    QTest::newRow("schedule") << u"fetch-schedule"_s << u"three-hourly"_s << u"three-hourly"_s;
    QTest::newRow("categories") << u"arxiv-categories"_s << u" cs.CL, math.GT+cs.CL hep-th "_s
                                << u"cs.CL math.GT hep-th"_s;
    QTest::newRow("no categories") << u"arxiv-categories"_s << u""_s << u""_s;
    QTest::newRow("address") << u"huggingface-address"_s << u"http://127.0.0.1:8080/"_s
                             << u"http://127.0.0.1:8080"_s;
}

void OnlineSettingsTest::readsWhatItWrites()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(QString, kept);
    const auto settings = withOnlineSetting({}, name, written);
    QVERIFY2(settings, settings ? "" : qUtf8Printable(settings.error().message));
    QCOMPARE(onlineSettingValue(*settings, name), kept);
    QCOMPARE(onlineSettingsFrom({{name, kept}}), *settings);
}

void OnlineSettingsTest::refusesWhatIsNoValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("offline") << u"offline"_s << u"perhaps"_s;
    QTest::newRow("schedule") << u"fetch-schedule"_s << u"always"_s;
    QTest::newRow("category") << u"arxiv-categories"_s << u"cs.CL ../etc"_s;
    QTest::newRow("no web address") << u"arxiv-address"_s << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"arxiv-address"_s << u"https://"_s;
}

void OnlineSettingsTest::refusesWhatIsNoValue()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto settings = withOnlineSetting({}, name, value);
    QVERIFY(!settings);
    QVERIFY(!settings.error().message.isEmpty());
}

void OnlineSettingsTest::passesOverValuesThatCannotBeRead()
{
    const OnlineSettings settings = onlineSettingsFrom(
        {{u"offline"_s, u"?"_s}, {u"fetch-schedule"_s, u"daily"_s}, {u"another program's"_s, u"1"_s}});
    QCOMPARE(settings.network, NetworkUse::Allowed);
    QCOMPARE(settings.schedule, FetchSchedule::Daily);
}

void OnlineSettingsTest::namesWhatThereIsForANameThatIsNone()
{
    const auto settings = withOnlineSetting({}, u"ofline"_s, u"yes"_s);
    QVERIFY(!settings);
    QVERIFY(settings.error().message.contains(u"offline, fetch-schedule"_s));
}

void OnlineSettingsTest::fetchesNothingByItselfUnlessAsked()
{
    QCOMPARE(OnlineSettings().schedule, FetchSchedule::Never);
    QVERIFY(OnlineSettings().arxivCategories.isEmpty());
}

QTEST_GUILESS_MAIN(OnlineSettingsTest)
#include "onlinesettingstest.moc"
