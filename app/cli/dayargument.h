#pragma once

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace broadsheet {

/// A day as it is written on the command line, such as 2025-09-11, or a sentence for the reader, translated.
tl::expected<QDate, QString> dayFromArgument(const QString &text);

} // namespace broadsheet
