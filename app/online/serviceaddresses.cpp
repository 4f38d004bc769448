#include "online/serviceaddresses.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

using Parameters = QList<std::pair<QString, QString>>;

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// Each part of the path is encoded already.
QUrl address(const QUrl &base, const QString &path, const Parameters &parameters = {})
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    QUrlQuery query;
    for (const auto &[name, value] : parameters)
        query.addQueryItem(name, encoded(value, ","));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

/// The words of a title alone: quotes and the operators of arXiv's search would change the question.
QString plainWords(const QString &title)
{
    static const QRegularExpression special(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return QString(title).replace(special, u" "_s).trimmed();
}

} // namespace

QUrl dailyPapersAddress(const ServiceAddresses &addresses, QDate day)
{
    return address(addresses.huggingFace, u"/api/daily_papers"_s,
                   {{u"date"_s, day.toString(Qt::ISODate)}, {u"limit"_s, u"100"_s}});
}

QUrl paperSearchAddress(const ServiceAddresses &addresses, const QString &words)
{
    return address(addresses.huggingFace, u"/api/papers/search"_s, {{u"q"_s, words}});
}

QUrl huggingFacePaperAddress(const ServiceAddresses &addresses, const QString &arxivId)
{
    return address(addresses.huggingFace, u"/api/papers/"_s + encoded(arxivId));
}

QUrl arxivIdsAddress(const ServiceAddresses &addresses, const QStringList &ids)
{
    return address(addresses.arxivApi, u"/api/query"_s,
                   {{u"id_list"_s, ids.join(u',')}, {u"max_results"_s, QString::number(ids.size())}});
}

QUrl arxivTitleAddress(const ServiceAddresses &addresses, const QString &title)
{
    return address(addresses.arxivApi, u"/api/query"_s,
                   {{u"search_query"_s, u"ti:\"%1\""_s.arg(plainWords(title))}, {u"max_results"_s, u"5"_s}});
}

QUrl arxivFeedAddress(const ServiceAddresses &addresses, const QStringList &categories)
{
    return address(addresses.arxivFeeds, u"/rss/"_s + encoded(categories.join(u'+'), "+"));
}

QUrl arxivPdfAddress(const ServiceAddresses &addresses, const QString &arxivId)
{
    // The ids of before 2007 have a slash in them.
    return address(addresses.arxiv, u"/pdf/"_s + encoded(arxivId, "/"));
}

QUrl doiAddress(const ServiceAddresses &addresses, const QString &doi)
{
    return address(addresses.doi, u'/' + encoded(doi, "/"));
}

QUrl thumbnailAddress(const ServiceAddresses &addresses, const QString &arxivId)
{
    return address(addresses.thumbnails, u"/social-thumbnails/papers/%1.png"_s.arg(encoded(arxivId)));
}

} // namespace broadsheet
