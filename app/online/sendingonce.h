#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace broadsheet {

/// Sends a GET request that Qt does not send again by itself. With QNetworkAccessManager::get() it does, up
/// to three times and without a pause, when the host closes the connection before it answers, which is what
/// hosts do that have too much to do.
QNetworkReply *sendOnce(QNetworkAccessManager &network, const QNetworkRequest &request);

} // namespace broadsheet
