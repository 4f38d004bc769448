#include "formats/readers/pythonliteral.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestPythonLiteral final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPythonPrints_data();
    void readsWhatPythonPrints();
    void refusesWhatIsNoLiteral_data();
    void refusesWhatIsNoLiteral();
    void survivesBeingCutAnywhere();
};

void TestPythonLiteral::readsWhatPythonPrints_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("true") << u"True"_s << QJsonValue(true);
    QTest::newRow("false") << u"False"_s << QJsonValue(false);
    QTest::newRow("none") << u"None"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << u"42"_s << QJsonValue(42);
    QTest::newRow("negative fraction") << u"-1.5e3"_s << QJsonValue(-1500);
    QTest::newRow("single quotes") << u"'a \"b\"'"_s << QJsonValue(u"a \"b\""_s);
    QTest::newRow("double quotes") << u"\"it's\""_s << QJsonValue(u"it's"_s);
    QTest::newRow("escapes") << u"'it\\'s \\\"x\\\" \\\\ \\n\\t\\r'"_s
                             << QJsonValue(u"it's \"x\" \\ \n\t\r"_s);
    QTest::newRow("code points") << u"'\\xe9 \\u03b1 \\U0001f917'"_s << QJsonValue(u"é α 🤗"_s);
    QTest::newRow("TeX") << u"'{\\\\em x} \\\\% $\\\\alpha$'"_s << QJsonValue(u"{\\em x} \\% $\\alpha$"_s);
    QTest::newRow("spaces inside text") << u"'  a  '"_s << QJsonValue(u"  a  "_s);
    QTest::newRow("empty") << u"{}"_s << QJsonValue(QJsonObject());
    QTest::newRow("list") << u"[1, 'a', None]"_s << QJsonValue(QJsonArray{1, u"a"_s, QJsonValue::Null});
    QTest::newRow("tuple") << u"(1, 2)"_s << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("tuple of one") << u"(1,)"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("nested") << u" {'a': {'b': [True]}, 'c': ''} "_s
                            << QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{true}}}},
                                                      {u"c"_s, u""_s}});
}

void TestPythonLiteral::readsWhatPythonPrints()
{
    QFETCH(const QString, literal);
    QFETCH(const QJsonValue, value);
    QCOMPARE(parsePythonLiteral(literal), value);
}

void TestPythonLiteral::refusesWhatIsNoLiteral_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "  ", "{", "[1", "[1 2]", "{'a'}", "{'a': }", "{1: 2}", "'a", "'a\\", "'\\x4'", "'\\xzz'",
          "'\\q'", "'\\U00110000'", "nope", "True False", "[1],", "1-", "__import__('os')"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("deep") << u"["_s.repeated(500000);
}

void TestPythonLiteral::refusesWhatIsNoLiteral()
{
    QFETCH(const QString, text);
    QVERIFY(!parsePythonLiteral(text));
}

void TestPythonLiteral::survivesBeingCutAnywhere()
{
    const QString literal = u"{'a': [True, None, -1.5], \"b\": ('it\\'s', '\\u03b1\\xe9')}"_s;
    for (qsizetype length = 0; length < literal.size(); ++length)
        QVERIFY(!parsePythonLiteral(QStringView(literal).first(length)));
    QVERIFY(parsePythonLiteral(literal));
}

QTEST_GUILESS_MAIN(TestPythonLiteral)
#include "pythonliteral.moc"
