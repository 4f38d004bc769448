#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace broadsheet {

/// Why something could not be done. Errors are values: they travel up to the one place that shows them.
struct Error
{
    /// A whole sentence for the reader, translated: what happened, where, and what to do.
    QString message;
    /// What the log should say besides, such as the driver's own words. May be empty.
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{.message = std::move(message), .detail = std::move(detail)});
}

} // namespace broadsheet
