#include "domain/link.h"

#include "base/webaddress.h"

#include <array>
#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<LinkKind, QLatin1StringView>, 8> kindNames{{
    {LinkKind::GitHub, "github"_L1},
    {LinkKind::HuggingFaceModel, "huggingface-model"_L1},
    {LinkKind::HuggingFaceDataset, "huggingface-dataset"_L1},
    {LinkKind::HuggingFaceSpace, "huggingface-space"_L1},
    {LinkKind::HuggingFacePaper, "huggingface-paper"_L1},
    {LinkKind::Arxiv, "arxiv"_L1},
    {LinkKind::Project, "project"_L1},
    {LinkKind::Other, "other"_L1},
}};

bool isHost(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

/// The first part of the path says what a Hugging Face page is; a bare `owner/name` is a model.
LinkKind huggingFaceKind(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return LinkKind::Other;
    const QString &first = parts.first();
    if (first == "datasets"_L1)
        return LinkKind::HuggingFaceDataset;
    if (first == "spaces"_L1)
        return LinkKind::HuggingFaceSpace;
    if (first == "papers"_L1)
        return LinkKind::HuggingFacePaper;
    static constexpr std::array siteSections{"blog"_L1, "docs"_L1, "collections"_L1, "posts"_L1, "learn"_L1};
    for (const QLatin1StringView section : siteSections) {
        if (first == section)
            return LinkKind::Other;
    }
    return LinkKind::HuggingFaceModel;
}

} // namespace

LinkKind linkKindOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (isHost(host, "github.com"_L1))
        return LinkKind::GitHub;
    if (isHost(host, "huggingface.co"_L1) || isHost(host, "hf.co"_L1))
        return huggingFaceKind(url.path());
    if (isHost(host, "arxiv.org"_L1))
        return LinkKind::Arxiv;
    return LinkKind::Other;
}

std::optional<Link> linkFromAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (!isWebAddress(url))
        return std::nullopt;
    return Link{.url = url, .kind = linkKindOf(url)};
}

QString linkKindName(LinkKind kind)
{
    for (const auto &[candidate, name] : kindNames) {
        if (candidate == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<LinkKind> linkKindFromName(QStringView name)
{
    for (const auto &[kind, candidate] : kindNames) {
        if (candidate == name)
            return kind;
    }
    return std::nullopt;
}

QList<Link> unitedLinks(const QList<Link> &first, const QList<Link> &second)
{
    QList<Link> united = first;
    for (const Link &link : second) {
        const auto known = std::find_if(united.begin(), united.end(),
                                        [&link](const Link &candidate) { return candidate.url == link.url; });
        if (known == united.end())
            united.append(link);
        else if (known->kind == LinkKind::Other)
            known->kind = link.kind;
    }
    return united;
}

} // namespace broadsheet
