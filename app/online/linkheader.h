#pragma once

#include "online/responsehead.h"

namespace broadsheet {

/// The address that a Link header gives with rel="next" (RFC 8288), when it is on the same host, port and
/// scheme as the answer.
std::optional<QUrl> nextPage(const ResponseHead &head);

} // namespace broadsheet
