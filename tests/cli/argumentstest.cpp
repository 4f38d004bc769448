#include "cli/arguments.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QList<Option> &options()
{
    static const QList<Option> known{{u"--format"_s, u"FORMAT"_s, {}}, {u"--notes"_s, {}, {}}};
    return known;
}

} // namespace

class ArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOptionsAndWordsApart();
    void takesAValueAfterAnEqualSign();
    void keepsWordsWithOneDash();
    void takesEverythingAfterTwoDashesAsWords();
    void letsTheLastValueCount();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void ArgumentsTest::tellsOptionsAndWordsApart()
{
    const auto arguments =
        Arguments::read({u"state"_s, u"--format"_s, u"json"_s, u"space"_s, u"--notes"_s}, options());
    QVERIFY(arguments);
    QCOMPARE(arguments->words(), (QStringList{u"state"_s, u"space"_s}));
    QCOMPARE(arguments->value(u"--format"_s), u"json"_s);
    QVERIFY(arguments->has(u"--notes"_s));
    QVERIFY(!arguments->value(u"--other"_s));
}

void ArgumentsTest::takesAValueAfterAnEqualSign()
{
    const auto arguments = Arguments::read({u"--format=a=b"_s}, options());
    QVERIFY(arguments);
    QCOMPARE(arguments->value(u"--format"_s), u"a=b"_s);
}

void ArgumentsTest::keepsWordsWithOneDash()
{
    const auto arguments = Arguments::read({u"-bert"_s, u"-"_s, u"+tag"_s}, options());
    QVERIFY(arguments);
    QCOMPARE(arguments->words(), (QStringList{u"-bert"_s, u"-"_s, u"+tag"_s}));
}

void ArgumentsTest::takesEverythingAfterTwoDashesAsWords()
{
    const auto arguments = Arguments::read({u"--"_s, u"--format"_s, u"--"_s}, options());
    QVERIFY(arguments);
    QCOMPARE(arguments->words(), (QStringList{u"--format"_s, u"--"_s}));
}

void ArgumentsTest::letsTheLastValueCount()
{
    const auto arguments = Arguments::read({u"--format"_s, u"json"_s, u"--format=ids"_s}, options());
    QVERIFY(arguments);
    QCOMPARE(arguments->value(u"--format"_s), u"ids"_s);
}

void ArgumentsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"There is no option --colour."_s;
    QTest::newRow("missing value") << QStringList{u"--format"_s} << u"--format needs a value: FORMAT."_s;
    QTest::newRow("value of a switch") << QStringList{u"--notes=yes"_s} << u"--notes takes no value."_s;
}

void ArgumentsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, reason);
    const auto arguments = Arguments::read(words, options());
    QVERIFY(!arguments);
    QCOMPARE(arguments.error(), reason);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
