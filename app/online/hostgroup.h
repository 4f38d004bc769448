#pragma once

#include "online/serviceaddresses.h"

#include <QString>
#include <QUrl>

namespace broadsheet {

/// The group of all hosts of arXiv, which counts the requests to them together.
inline const QString arxivGroup = QStringLiteral("arXiv");

/// The name of the hosts that are asked at one pace: arxivGroup, or host and port.
QString hostGroup(const QUrl &url, const ServiceAddresses &addresses);

} // namespace broadsheet
