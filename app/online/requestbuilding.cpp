#include "online/requestbuilding.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accepted, const QString &version)
{
    QNetworkRequest request(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    request.setRawHeader("User-Agent",
                         u"Broadsheet/%1 (desktop reader of paper digests)"_s.arg(version).toLatin1());
    request.setRawHeader("Accept", accepted);
    // Qt would send the language of the system.
    request.setRawHeader("Accept-Language", "en");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One request, one connection: that is what the pace of a host counts.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QByteArray acceptedTypes(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Json:
        return "application/json";
    case BodyKind::Feed:
        return "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9";
    case BodyKind::BibTeX:
        return "application/x-bibtex";
    case BodyKind::Image:
        return "image/png, image/jpeg, image/gif, image/webp;q=0.9";
    case BodyKind::Page:
        return "text/html, text/plain;q=0.9";
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
