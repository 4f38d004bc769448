#pragma once

#include "base/result.h"
#include "online/webrequest.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// An answer as it is kept: the body together with what the host said to recognise it by.
struct StoredAnswer
{
    QByteArray body;
    QByteArray etag = {};
    QByteArray lastModified = {};
    /// Where it came from, after redirects.
    QUrl url = {};
    std::optional<QUrl> next = std::nullopt;

    friend bool operator==(const StoredAnswer &, const StoredAnswer &) = default;
};

/// The answers of the web in a folder, one file each. They are only ever a means to ask whether something has
/// changed. Files that are damaged or not its own count as absent. Blocks; may be used on any thread, on one
/// at a time.
class WebCache final
{
public:
    /// An empty folder name: nothing is stored.
    WebCache(QString folder, qint64 mostBytes);

    std::optional<StoredAnswer> find(const QUrl &url, BodyKind kind) const;
    /// Writes all of it or nothing, then removes what has not been used for longest until the rest fits.
    Result<void> store(const QUrl &url, BodyKind kind, const StoredAnswer &answer);

    /// Bytes on the disk.
    qint64 size() const;
    Result<void> clear();

private:
    QString fileName(const QUrl &url, BodyKind kind) const;
    void removeOldest();

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace broadsheet
