#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace broadsheet {

/// The JSON that a page of Hugging Face carries for one of its parts: the `data-props` of the first element
/// whose `data-target` has one of the names, entities resolved. Nothing when the page has no such part.
/// Pages with far more elements than any real one are not searched.
std::optional<QByteArray> hydratedProps(const QByteArray &html, std::initializer_list<const char *> targets);

} // namespace broadsheet
