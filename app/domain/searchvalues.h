#pragma once

#include "domain/searchexpression.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace broadsheet {

// The values of the prefixes that take more than words. A value that cannot be read gives a sentence for the
// reader, translated, that lists what is possible.

tl::expected<StateTerm, QString> readStateValue(const QString &value);
tl::expected<ContentTerm, QString> readContentValue(const QString &value);
/// `2025`, `2025-09`, `2025-09-11`, a range with `..` and open ends, or a span up to today such as `7d`.
tl::expected<DateTerm, QString> readDateValue(const QString &value, DateKind kind, QDate today);
/// `50`, `>50`, `>=50`, `<10`, `<=10`, or a range with `..` and open ends.
tl::expected<UpvotesTerm, QString> readUpvotesValue(const QString &value);

} // namespace broadsheet
