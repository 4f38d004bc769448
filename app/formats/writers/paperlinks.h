#pragma once

#include "domain/paper.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace broadsheet {

/// A place on the web under the name by which the reader knows it.
struct NamedLink
{
    QString name;
    QUrl url;

    friend bool operator==(const NamedLink &, const NamedLink &) = default;
};

/// Where a paper leads to: arXiv, Hugging Face, code, models, data, project, others, and its PDF, in this
/// order and each address once. Addresses on arXiv are told from the identifier.
QList<NamedLink> namedLinks(const Paper &paper);

} // namespace broadsheet
