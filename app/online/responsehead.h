#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace broadsheet {

/// What an HTTP answer says before its body.
struct ResponseHead
{
    int status = 0;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Of the body, in bytes; nothing when it is packed or the host does not say.
    std::optional<qint64> length;

    /// The value of the header, in whatever case its name is; empty when there is none.
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace broadsheet
