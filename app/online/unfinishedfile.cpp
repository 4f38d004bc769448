#include "online/unfinishedfile.h"

#include "base/flushing.h"
#include "online/failuresentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unfinished = ".unfinished"_L1;
constexpr auto urlKey = "url"_L1;
constexpr auto validatorKey = "validator"_L1;

} // namespace

UnfinishedFile::UnfinishedFile(const QString &fileName)
    : m_fileName(fileName), m_file(fileName + unfinished), m_lock(fileName + unfinished + ".lock"_L1)
{
    // However long a download takes, its lock holds as long as its program runs.
    m_lock.setStaleLockTime(0);
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_file.isOpen() && validator().isEmpty())
        discard();
}

WebExpected<void> UnfinishedFile::open(const QUrl &url)
{
    m_url = url;
    if (!QDir().mkpath(QFileInfo(m_fileName).absolutePath()))
        return cannotStore(QCoreApplication::translate("Online", "the folder cannot be made"));
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return tl::unexpected(alreadyUnderWayFailure(m_fileName));
        return cannotStore(QCoreApplication::translate("Online", "nothing may be written there"));
    }
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return cannotStore(m_file.errorString());
    readNotes();
    if (m_validator.isEmpty() && !m_file.resize(0))
        return cannotStore(m_file.errorString());
    return {};
}

WebExpected<void> UnfinishedFile::restart(const ResponseHead &head)
{
    if (!m_file.resize(0))
        return cannotStore(m_file.errorString());
    m_validator = rangeValidator(head);
    return writeNotes();
}

WebExpected<void> UnfinishedFile::append(const QByteArray &piece)
{
    if (!m_file.seek(m_file.size()) || m_file.write(piece) != piece.size())
        return cannotStore(m_file.errorString());
    return {};
}

QByteArray UnfinishedFile::firstBytes(qint64 count)
{
    m_file.seek(0);
    return m_file.read(count);
}

QByteArray UnfinishedFile::lastBytes(qint64 count)
{
    m_file.seek(std::max<qint64>(0, m_file.size() - count));
    return m_file.read(count);
}

WebExpected<void> UnfinishedFile::complete()
{
    if (!flushToDisk(m_file))
        return cannotStore(m_file.errorString());
    m_file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_file).filesystemFilePath(),
                            QFileInfo(m_fileName).filesystemFilePath(), error);
    if (error)
        return cannotStore(QString::fromStdString(error.message()));
    QFile::remove(notesName());
    m_lock.unlock();
    return {};
}

void UnfinishedFile::discard()
{
    m_file.close();
    m_file.remove();
    QFile::remove(notesName());
    m_lock.unlock();
}

QString UnfinishedFile::notesName() const
{
    return m_file.fileName() + ".json"_L1;
}

void UnfinishedFile::readNotes()
{
    QFile file(notesName());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject notes = QJsonDocument::fromJson(file.readAll()).object();
    if (notes.value(urlKey).toString() == QString::fromLatin1(m_url.toEncoded()))
        m_validator = notes.value(validatorKey).toString().toLatin1();
}

WebExpected<void> UnfinishedFile::writeNotes()
{
    if (m_validator.isEmpty()) {
        QFile::remove(notesName());
        return {};
    }
    const QJsonObject notes{{urlKey, QString::fromLatin1(m_url.toEncoded())},
                            {validatorKey, QString::fromLatin1(m_validator)}};
    // A power cut may leave half of it, which says nothing and lets the download begin anew.
    QFile file(notesName());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(notes).toJson()) < 0 || !file.flush())
        return cannotStore(file.errorString());
    return {};
}

tl::unexpected<WebFailure> UnfinishedFile::cannotStore(const QString &reason) const
{
    return tl::unexpected(cannotStoreFailure(m_fileName, reason));
}

QByteArray rangeValidator(const ResponseHead &head)
{
    const QByteArray etag = head.header("ETag");
    return etag.startsWith('"') ? etag : head.header("Last-Modified");
}

} // namespace broadsheet
