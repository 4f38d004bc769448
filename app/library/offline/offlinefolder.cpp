#include "library/offline/offlinefolder.h"

#include <QFileInfo>
#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QDir folderBeside(const QString &libraryFile)
{
    const QFileInfo library(libraryFile);
    return QDir(library.absoluteDir().filePath(library.completeBaseName() + u"-offline"_s));
}

/// The ids of before 2007 have a slash in them.
QString nameOf(const QString &arxivId)
{
    return QString(arxivId).replace(u'/', u'-');
}

/// Without the ending of its kind, and that of a file that has not come whole yet.
QString nameOfFile(const QFileInfo &file)
{
    QString name = file.fileName();
    for (const QLatin1StringView ending : {".unfinished"_L1, ".pdf"_L1, ".png"_L1}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

} // namespace

OfflineFolder::OfflineFolder(const QString &libraryFile) : m_folder(folderBeside(libraryFile)) {}

QString OfflineFolder::pdfFile(const QString &arxivId) const
{
    return m_folder.filePath(nameOf(arxivId) + u".pdf"_s);
}

QString OfflineFolder::thumbnailFile(const QString &arxivId) const
{
    return m_folder.filePath(nameOf(arxivId) + u".png"_s);
}

bool OfflineFolder::hasPdf(const QString &arxivId) const
{
    return !arxivId.isEmpty() && QFileInfo::exists(pdfFile(arxivId));
}

OfflineFolder::Size OfflineFolder::size() const
{
    Size size;
    const QFileInfoList files = m_folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        ++size.files;
        size.bytes += file.size();
    }
    return size;
}

QStringList OfflineFolder::filesBeside(const QList<OfflinePaper> &kept) const
{
    QSet<QString> names;
    for (const OfflinePaper &paper : kept)
        names.insert(nameOf(paper.arxivId));
    QStringList beside;
    const QFileInfoList files = m_folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (!names.contains(nameOfFile(file)))
            beside.append(file.filePath());
    }
    return beside;
}

} // namespace broadsheet
