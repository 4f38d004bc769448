#include "library/sharedfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// What a service that synchronises folders leaves in their uppermost one.
struct Trace
{
    QLatin1StringView fileName;
    QLatin1StringView service;
};

constexpr std::array traces{
    Trace{"/.dropbox"_L1, "Dropbox"_L1},
    Trace{"/.stfolder"_L1, "Syncthing"_L1},
    Trace{"/.nextcloudsync.log"_L1, "Nextcloud"_L1},
    Trace{"/.owncloudsync.log"_L1, "ownCloud"_L1},
};

std::optional<QString> synchronisedBy(QDir folder)
{
    do {
        const auto *trace = std::ranges::find_if(
            traces, [&](const Trace &left) { return QFileInfo::exists(folder.path() + left.fileName); });
        if (trace != traces.end())
            return QString(trace->service);
    } while (folder.cdUp());
    return std::nullopt;
}

} // namespace

bool isSharedFileSystem(const QString &fileSystem)
{
    static const QStringList shared{u"nfs"_s,   u"nfs4"_s,  u"cifs"_s,       u"smb3"_s,        u"smbfs"_s,
                                    u"9p"_s,    u"afs"_s,   u"fuse.sshfs"_s, u"fuse.rclone"_s, u"ceph"_s,
                                    u"ncpfs"_s, u"davfs"_s, u"fuse"_s,       u"fuse.davfs"_s};
    return shared.contains(fileSystem);
}

std::optional<QString> sharedThrough(const QString &libraryFile)
{
    const QDir folder = QFileInfo(libraryFile).absoluteDir();
    const QString fileSystem = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    return isSharedFileSystem(fileSystem) ? std::optional(fileSystem) : synchronisedBy(folder);
}

} // namespace broadsheet
