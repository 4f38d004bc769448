#include "online/webcache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 fileMark = 0x42534331; // "BSC1"
constexpr auto ending = ".answer"_L1;

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray packed(const StoredAnswer &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << answer.etag << answer.lastModified << answer.url << answer.next.value_or(QUrl()) << answer.body;
    return bytes;
}

std::optional<StoredAnswer> unpacked(const QByteArray &bytes)
{
    StoredAnswer answer;
    QUrl next;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> answer.etag >> answer.lastModified >> answer.url >> next >> answer.body;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    if (!next.isEmpty())
        answer.next = next;
    return answer;
}

QFileInfoList answersIn(const QString &folder, QDir::SortFlags order = QDir::NoSort)
{
    return folder.isEmpty() ? QFileInfoList()
                            : QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, order);
}

qint64 sizeOf(const QFileInfoList &files)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

Result<void> cannotWrite(const QString &folder, const QString &reason)
{
    return failure(QCoreApplication::translate("Online", "Answers from the web cannot be kept in %1: %2.")
                       .arg(QDir::toNativeSeparators(folder), reason));
}

} // namespace

WebCache::WebCache(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

std::optional<StoredAnswer> WebCache::find(const QUrl &url, BodyKind kind) const
{
    QFile file(fileName(url, kind));
    // Also for writing, which lets the time of the last use be set.
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::nullopt;
    quint32 mark = 0;
    QByteArray sum;
    QByteArray content;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> mark >> sum >> content;
    if (stream.status() != QDataStream::Ok || mark != fileMark || sum != checksum(content))
        return std::nullopt;
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return unpacked(content);
}

Result<void> WebCache::store(const QUrl &url, BodyKind kind, const StoredAnswer &answer)
{
    if (m_folder.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder, QCoreApplication::translate("Online", "the folder cannot be made"));
    QSaveFile file(fileName(url, kind));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(m_folder, file.errorString());
    const QByteArray content = packed(answer);
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << fileMark << checksum(content) << content;
    if (!file.flush() || !file.commit())
        return cannotWrite(m_folder, file.errorString());
    removeOldest();
    return {};
}

qint64 WebCache::size() const
{
    return sizeOf(answersIn(m_folder));
}

Result<void> WebCache::clear()
{
    const QFileInfoList files = answersIn(m_folder);
    for (const QFileInfo &info : files) {
        if (QFile file(info.filePath()); !file.remove() && file.exists())
            return cannotWrite(m_folder, file.errorString());
    }
    return {};
}

QString WebCache::fileName(const QUrl &url, BodyKind kind) const
{
    const QByteArray key = QByteArray::number(static_cast<int>(kind)) + ' ' + url.toEncoded();
    return m_folder + u'/' + QString::fromLatin1(checksum(key).toHex()) + ending;
}

void WebCache::removeOldest()
{
    QFileInfoList files = answersIn(m_folder, QDir::Time | QDir::Reversed);
    qint64 bytes = sizeOf(files);
    for (; bytes > m_mostBytes && !files.isEmpty(); files.removeFirst()) {
        bytes -= files.constFirst().size();
        QFile::remove(files.constFirst().filePath());
    }
}

} // namespace broadsheet
