#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace broadsheet {

enum class LinkKind {
    GitHub,
    HuggingFaceModel,
    HuggingFaceDataset,
    HuggingFaceSpace,
    HuggingFacePaper,
    Arxiv,
    Project,
    Other,
};

/// A place on the web that belongs to a paper. Only http and https.
struct Link
{
    QUrl url;
    LinkKind kind = LinkKind::Other;

    friend bool operator==(const Link &, const Link &) = default;
};

/// The kind that an address shows by itself. Project is never guessed: only a source can say so.
LinkKind linkKindOf(const QUrl &url);

/// The link with its kind told from the address, or nothing when the address is not http or https.
std::optional<Link> linkFromAddress(const QString &address);

/// The name that the command line and the library file use, such as "huggingface-dataset".
QString linkKindName(LinkKind kind);
std::optional<LinkKind> linkKindFromName(QStringView name);

/// The links of both lists, each address once, in order. A known project page is kept as such.
QList<Link> unitedLinks(const QList<Link> &first, const QList<Link> &second);

} // namespace broadsheet
