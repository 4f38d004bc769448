#pragma once

#include "online/responsehead.h"
#include "online/webrequest.h"

#include <QByteArrayView>

#include <optional>

namespace broadsheet {

/// Whether an answer that is in order otherwise is how a busy host turns requests away: with nothing, or
/// with arXiv's words "Rate exceeded."
bool turnsAway(const QByteArray &body);

bool looksLikeWebPage(QByteArrayView start);

/// Whether the bytes begin as PNG, JPEG, GIF or WebP files do.
bool looksLikeImage(QByteArrayView start);

/// Why the body is not what was asked for; nothing when it is. The first bytes count for more than the type
/// that the host tells, and the last ones show whether all of it came: Qt does not notice when a packed
/// answer is cut short.
std::optional<WebFailure> contentTrouble(BodyKind kind, const ResponseHead &head, const QByteArray &body);

} // namespace broadsheet
