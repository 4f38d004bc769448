#pragma once

#include "domain/link.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// The links that a text names, each once, in order.
QList<Link> linksInText(const QString &text);

} // namespace broadsheet
