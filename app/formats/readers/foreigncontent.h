#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace broadsheet {

/// What a source is when its first bytes show that it is no digest at all, such as a PDF: a whole sentence
/// for the reader with what to do instead.
std::optional<QString> foreignContent(const QByteArray &bytes);

} // namespace broadsheet
