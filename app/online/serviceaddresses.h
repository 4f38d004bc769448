#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace broadsheet {

/// Where the services are: base addresses without a slash at the end. Mirrors and tests replace them.
struct ServiceAddresses
{
    QUrl huggingFace{QStringLiteral("https://huggingface.co")};
    QUrl arxivApi{QStringLiteral("https://export.arxiv.org")};
    QUrl arxivFeeds{QStringLiteral("https://rss.arxiv.org")};
    QUrl arxiv{QStringLiteral("https://arxiv.org")};
    QUrl doi{QStringLiteral("https://doi.org")};
    QUrl thumbnails{QStringLiteral("https://cdn-thumbnails.huggingface.co")};

    friend bool operator==(const ServiceAddresses &, const ServiceAddresses &) = default;
};

/// The Daily Papers of one day, as JSON. Source: https://huggingface.co/docs/hub/api
QUrl dailyPapersAddress(const ServiceAddresses &addresses, QDate day);

/// Papers that Hugging Face finds for the words, in the same JSON.
QUrl paperSearchAddress(const ServiceAddresses &addresses, const QString &words);

/// One paper as Hugging Face knows it, as a JSON object.
QUrl huggingFacePaperAddress(const ServiceAddresses &addresses, const QString &arxivId);

/// An Atom feed of papers by their ids, which are at most a hundred.
/// Source: https://info.arxiv.org/help/api/user-manual.html
QUrl arxivIdsAddress(const ServiceAddresses &addresses, const QStringList &ids);

/// An Atom feed of up to five papers whose title has these words in this order.
QUrl arxivTitleAddress(const ServiceAddresses &addresses, const QString &title);

/// The RSS feed of what was announced today in the categories, such as "cs.AI".
/// Source: https://info.arxiv.org/help/rss.html
QUrl arxivFeedAddress(const ServiceAddresses &addresses, const QStringList &categories);

QUrl arxivPdfAddress(const ServiceAddresses &addresses, const QString &arxivId);

QUrl doiAddress(const ServiceAddresses &addresses, const QString &doi);

/// The picture that Hugging Face shows of a paper, a PNG.
QUrl thumbnailAddress(const ServiceAddresses &addresses, const QString &arxivId);

} // namespace broadsheet
