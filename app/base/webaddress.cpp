#include "base/webaddress.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == "https"_L1 || scheme == "http"_L1);
}

} // namespace broadsheet
