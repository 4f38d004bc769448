#include "base/datedname.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class DatedNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void carriesTheMoment();
    void isNeverTaken();
    void tellsTheMomentAgain();
    void isNotReadFromOtherNames_data();
    void isNotReadFromOtherNames();

private:
    const QDateTime m_moment{QDate(2026, 11, 26), QTime(20, 41, 9)};
    const QTemporaryDir m_folder;
};

void DatedNameTest::carriesTheMoment()
{
    QCOMPARE(datedFileName(u"/papers/library.sqlite"_s, QDir(u"/saved"_s), m_moment),
             u"/saved/library-2026-11-26-204109.sqlite"_s);
}

void DatedNameTest::isNeverTaken()
{
    const QDir folder(m_folder.path());
    for (const auto &name : {u"a-2026-11-26-204109.db"_s, u"a-2026-11-26-204109-2.db"_s}) {
        QFile taken(folder.filePath(name));
        QVERIFY(taken.open(QIODevice::WriteOnly));
    }
    QCOMPARE(datedFileName(u"a.db"_s, folder, m_moment), folder.filePath(u"a-2026-11-26-204109-3.db"_s));
}

void DatedNameTest::tellsTheMomentAgain()
{
    const QString file = u"/papers/my (old) library.sqlite"_s;
    QCOMPARE(momentInName(datedFileName(file, QDir(), m_moment), file), m_moment);
    QCOMPARE(momentInName(u"my (old) library-2026-11-26-204109-2.sqlite"_s, file), m_moment);
}

void DatedNameTest::isNotReadFromOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the file itself") << u"library.sqlite"_s;
    QTest::newRow("another file's") << u"other-2026-11-26-204109.sqlite"_s;
    QTest::newRow("another ending") << u"library-2026-11-26-204109.sqlite-wal"_s;
    QTest::newRow("no day of the calendar") << u"library-2026-13-26-204109.sqlite"_s;
    QTest::newRow("the reader's own copy") << u"library-2026-11-26.sqlite"_s;
}

void DatedNameTest::isNotReadFromOtherNames()
{
    QFETCH(const QString, name);
    QVERIFY(!momentInName(name, u"library.sqlite"_s));
}

QTEST_GUILESS_MAIN(DatedNameTest)
#include "datednametest.moc"
