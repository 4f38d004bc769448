#include "storage/database.h"
#include "storage/databasethread.h"
#include "storage/libraryfile.h"
#include "storage/native/interruption.h"
#include "storage/native/packednumbers.h"
#include "storefixture.h"

#include <atomic>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

/// What is asked of SQLite directly.
class NativeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void stopsAStatementThatIsNotWantedAnyMore();
    void runsOnAfterAStatementWasStopped();
    void givesNoAnswerToWhatIsNotWantedAnyMore();
    void packsNumbersInTheirOrder();
    void cutsWordsAsTheIndexDoes();
    void bindsAndReadsEveryKindOfValue();
    void readsNoRowTwice();

private:
    StoreFixture m_files;
    std::unique_ptr<Database> m_database;
};

void NativeTest::init()
{
    m_database = openLibraryFile(m_files.fileName()).value();
}

void NativeTest::stopsAStatementThatIsNotWantedAnyMore()
{
    int asked = 0;
    const Interruption interruption(m_database->connection(), [&asked] { return ++asked > 3; });
    // Without an end, this would go on for ever.
    const auto counted = m_database->number(u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL "
                                            "SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers"_s);
    QVERIFY(!counted);
    QVERIFY2(counted.error().detail.contains(u"interrupt"_s), qPrintable(counted.error().detail));
    QCOMPARE(asked, 4);
}

void NativeTest::runsOnAfterAStatementWasStopped()
{
    {
        const Interruption interruption(m_database->connection(), [] { return true; });
        QVERIFY(!m_database->number(u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL "
                                    "SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers"_s));
    }
    QCOMPARE(m_database->number(u"SELECT 2 + 2"_s), 4);
}

void NativeTest::givesNoAnswerToWhatIsNotWantedAnyMore()
{
    const auto thread =
        DatabaseThread::open([this] { return Database::open(m_files.fileName(), Access::Read); });
    QVERIFY(thread.has_value());
    const auto endless = [](Database &database) {
        return database.number(u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL "
                               "SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers"_s);
    };
    std::atomic_bool isUnwanted = false;
    auto counting = (*thread)->runUnless([&isUnwanted] { return isUnwanted.load(); }, endless);
    auto waiting = (*thread)->runUnless([&isUnwanted] { return isUnwanted.load(); }, endless);
    auto after = (*thread)->run([](Database &database) { return database.number(u"SELECT 7"_s); });
    isUnwanted = true;
    QCOMPARE(after.result(), 7);
    QVERIFY(counting.isFinished() && counting.resultCount() == 0);
    QVERIFY(waiting.isFinished() && waiting.resultCount() == 0);
}

void NativeTest::packsNumbersInTheirOrder()
{
    const auto packed = [this](const QString &select) {
        return m_database
            ->firstRow(u"SELECT packed_numbers(value) FROM ("_s + select + u')', {},
                       [](const Statement &row) { return unpackedNumbers(row.value(0).toByteArray()); })
            .value()
            .value();
    };
    QCOMPARE(packed(u"SELECT value FROM json_each('[3, -1, 4611686018427387904, 2]') ORDER BY value DESC"_s),
             (QList<qint64>{4611686018427387904, 3, 2, -1}));
    QCOMPARE(packed(u"SELECT 1 AS value WHERE FALSE"_s), QList<qint64>());
}

void NativeTest::cutsWordsAsTheIndexDoes()
{
    const QString text = u"GPT-4o's naïve Élan, C++ (注意力) 2509.12345 x_y ﬁne e\u0301t\u00e9 \u00df"_s;
    QVERIFY(m_database->run(u"CREATE VIRTUAL TABLE cut USING fts5(text, tokenize = "
                            "'unicode61 remove_diacritics 2')"_s));
    QVERIFY(m_database->run(u"INSERT INTO cut VALUES (?)"_s, {text}));
    QVERIFY(m_database->run(u"CREATE VIRTUAL TABLE words_of_cut USING fts5vocab('cut', 'row')"_s));
    const auto indexed = m_database->rows(u"SELECT term FROM words_of_cut"_s, {},
                                          [](const Statement &row) { return row.value(0).toString(); });
    QStringList words = m_database->wordCutter().words(text);
    words.removeDuplicates();
    // The index has them in the order of their bytes.
    std::sort(words.begin(), words.end(),
              [](const QString &one, const QString &other) { return one.toUtf8() < other.toUtf8(); });
    QCOMPARE(words, *indexed);
    QVERIFY(words.contains(u"naive"_s));
}

void NativeTest::bindsAndReadsEveryKindOfValue()
{
    const auto read = m_database->firstRow(
        u"SELECT ?, ?, ?, ?, ?, ?, typeof(?6)"_s,
        {u"Zürich 🙂"_s, qint64(4611686018427387904), 2.5, QByteArray("\0x", 2), QVariant(), QString()},
        [](const Statement &row) {
            QVariantList values;
            for (int column = 0; column < 7; ++column)
                values.append(row.value(column));
            return values;
        });
    QVERIFY(read && *read);
    QCOMPARE(**read, (QVariantList{u"Zürich 🙂"_s, qint64(4611686018427387904), 2.5, QByteArray("\0x", 2),
                                   QVariant(), QVariant(), u"null"_s}));
}

void NativeTest::readsNoRowTwice()
{
    for (int round = 0; round < 2; ++round) {
        const auto rows = m_database->rows(u"SELECT value FROM json_each(?)"_s, {u"[1, 2, 3]"_s},
                                           [](const Statement &row) { return row.value(0).toInt(); });
        QCOMPARE(*rows, (QList<int>{1, 2, 3}));
    }
}

QTEST_GUILESS_MAIN(NativeTest)
#include "nativetest.moc"
