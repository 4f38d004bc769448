#pragma once

#include "online/webrequest.h"

#include <QNetworkRequest>
#include <QString>

namespace broadsheet {

/// A request that says nothing about the reader: no cookies, no referrer, no language of theirs, no name in
/// the address. Redirects are left to the caller.
QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accepted, const QString &version);

/// What the request accepts, for the Accept header.
QByteArray acceptedTypes(BodyKind kind);

} // namespace broadsheet
