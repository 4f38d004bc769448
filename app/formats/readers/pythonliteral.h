#pragma once

#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace broadsheet {

/// The value that a Python literal spells: dictionaries with text keys, lists, tuples (as arrays), text,
/// numbers, True, False and None. Some collectors of digests stored items the way Python prints them.
/// Nothing when the text is not exactly one such literal, or is nested more than 100 deep.
std::optional<QJsonValue> parsePythonLiteral(QStringView text);

} // namespace broadsheet
