#include "text/paperreference.h"

#include <QRegularExpression>
#include <QUrl>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReferences = 100;

/// What DOIs look like, from https://www.crossref.org/blog/dois-and-matching-regular-expressions/
const QString &doiForm()
{
    static const QString form = uR"(10\.[0-9]{4,9}/[^\s?#"<>]+)"_s;
    return form;
}

std::optional<DoiReference> doiReference(const QString &text)
{
    static const QRegularExpression named(u"^(?:doi:\\s*)?("_s + doiForm() + u")$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inAddress(u"^https?://[^\\s/]+/(?:\\S*/)?("_s + doiForm() + u")"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(uR"((?:[.,;)/]|/(?:full|abstract|pdf|epdf|html)|\.pdf)+$)"_s);
    for (const QRegularExpression &form : {named, inAddress}) {
        if (const auto match = form.match(text); match.hasMatch()) {
            QString doi = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
            return DoiReference{doi.remove(ending)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PaperReference> paperReference(QStringView text)
{
    if (const auto arxiv = arxivReference(text))
        return *arxiv;
    const QString trimmed = text.trimmed().toString();
    const auto doi = doiReference(trimmed);
    if (!doi)
        return std::nullopt;
    // arXiv gives its papers DOIs as well.
    if (const auto arxiv = arxivReference(doi->doi))
        return *arxiv;
    return *doi;
}

QList<PaperReference> paperReferences(QStringView text)
{
    QList<PaperReference> references;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto reference = paperReference(line);
        if (!reference || references.size() == mostReferences)
            return {};
        if (!references.contains(*reference))
            references.append(*reference);
    }
    return references;
}

} // namespace broadsheet
