#pragma once

#include <QUrl>

namespace broadsheet {

/// Whether it leads to the web: by http or https, to a host. Nothing else is ever opened or asked.
bool isWebAddress(const QUrl &url);

} // namespace broadsheet
