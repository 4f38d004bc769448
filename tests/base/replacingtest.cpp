#include "base/replacing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class ReplacingTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasThere();
    void leavesAllAsItWasWhenTheNewerFileIsMissing();
    void leavesAllAsItWasWhenNothingIsThereToKeep();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    const QTemporaryDir m_folder;
};

void ReplacingTest::keepsWhatWasThere()
{
    write(u"present"_s, "old");
    write(u"newer"_s, "new");
    QVERIFY(!replaceKeeping(path(u"present"_s), path(u"newer"_s), path(u"kept"_s)));
    QCOMPARE(content(u"present"_s), QByteArray("new"));
    QCOMPARE(content(u"kept"_s), QByteArray("old"));
    QCOMPARE(files(), (QStringList{u"kept"_s, u"present"_s}));
}

void ReplacingTest::leavesAllAsItWasWhenTheNewerFileIsMissing()
{
    QVERIFY(QFile::remove(path(u"kept"_s)));
    QVERIFY(replaceKeeping(path(u"present"_s), path(u"newer"_s), path(u"kept"_s)));
    QCOMPARE(files(), QStringList{u"present"_s});
    QCOMPARE(content(u"present"_s), QByteArray("new"));
}

void ReplacingTest::leavesAllAsItWasWhenNothingIsThereToKeep()
{
    QVERIFY(replaceKeeping(path(u"missing"_s), path(u"present"_s), path(u"kept"_s)));
    QCOMPARE(files(), QStringList{u"present"_s});
}

QTEST_GUILESS_MAIN(ReplacingTest)
#include "replacingtest.moc"
