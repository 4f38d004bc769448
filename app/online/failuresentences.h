#pragma once

#include "online/webfailure.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace broadsheet {

// Each failure with its sentence for the reader: which host, what happened, what to do. Details are for the
// log.

WebFailure offlineFailure();
WebFailure cancelledFailure();
WebFailure notAWebAddressFailure(const QUrl &url);

WebFailure hostUnknownFailure(const QUrl &url, const QString &detail);
WebFailure noConnectionFailure(const QUrl &url, const QString &detail);
WebFailure brokenOffFailure(const QUrl &url, const QString &detail);
WebFailure silentFailure(const QUrl &url);
WebFailure untrustedFailure(const QUrl &url, const QString &detail);

WebFailure leadsOffTheWebFailure(const QUrl &url);
WebFailure downgradeFailure(const QUrl &url, const QUrl &target);
WebFailure tooManyRedirectsFailure(const QUrl &url);

/// For an HTTP status from 400 on.
WebFailure statusFailure(const QUrl &url, int status);
WebFailure busyFailure(const QUrl &url);
WebFailure busyUntilFailure(const QUrl &url, const QDateTime &until);

WebFailure webPageFailure(const QUrl &url);
WebFailure wrongContentFailure(const QUrl &url);
/// The host sent an error, in its own words, in place of what was asked for.
WebFailure reportedErrorFailure(const QUrl &url, const QString &words);
WebFailure damagedFailure(const QUrl &url, const QString &detail);
WebFailure tooLargeFailure(const QUrl &url, qint64 mostBytes);

/// The folder of the file is named.
WebFailure cannotStoreFailure(const QString &fileName, const QString &reason);
WebFailure alreadyUnderWayFailure(const QString &fileName);

} // namespace broadsheet
