#include "library/sharedfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SharedFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsFileSystemsOfOtherComputers_data();
    void knowsFileSystemsOfOtherComputers();
    void isCalmAboutAnOrdinaryFolder();
    void knowsAFolderThatIsSynchronised_data();
    void knowsAFolderThatIsSynchronised();
};

void SharedFolderTest::knowsFileSystemsOfOtherComputers_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<bool>("isShared");
    QTest::newRow("a disk") << u"ext4"_s << false;
    QTest::newRow("another disk") << u"btrfs"_s << false;
    QTest::newRow("a memory stick") << u"vfat"_s << false;
    QTest::newRow("NFS") << u"nfs4"_s << true;
    QTest::newRow("a share of Windows") << u"cifs"_s << true;
    QTest::newRow("SSH") << u"fuse.sshfs"_s << true;
}

void SharedFolderTest::knowsFileSystemsOfOtherComputers()
{
    QFETCH(const QString, fileSystem);
    QFETCH(const bool, isShared);
    QCOMPARE(isSharedFileSystem(fileSystem), isShared);
}

void SharedFolderTest::isCalmAboutAnOrdinaryFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(sharedThrough(folder.filePath(u"library.sqlite"_s)), std::nullopt);
}

void SharedFolderTest::knowsAFolderThatIsSynchronised_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << u".dropbox"_s << u"Dropbox"_s;
    QTest::newRow("Syncthing") << u".stfolder"_s << u"Syncthing"_s;
    QTest::newRow("Nextcloud") << u".nextcloudsync.log"_s << u"Nextcloud"_s;
}

void SharedFolderTest::knowsAFolderThatIsSynchronised()
{
    QFETCH(const QString, trace);
    QFETCH(const QString, service);
    const QTemporaryDir folder;
    QFile file(folder.filePath(trace));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkpath(u"papers/read"_s));
    QCOMPARE(sharedThrough(folder.filePath(u"papers/read/library.sqlite"_s)), service);
}

QTEST_GUILESS_MAIN(SharedFolderTest)
#include "sharedfoldertest.moc"
