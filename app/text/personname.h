#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

enum class NameKind { Person, Corporate };

/// An author's name in the parts that bibliographies sort and print by.
struct PersonName
{
    QString given = {};
    /// In lower case, such as "van der". A capitalised one ("Van Gool") belongs to the family name.
    QString particle = {};
    /// The whole name of a team or company.
    QString family = {};
    /// Such as "Jr." or "III".
    QString suffix = {};
    NameKind kind = NameKind::Person;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Reads "Given Family", "Family, Given" and "Family, Jr., Given". A single word is a family name.
PersonName parsePersonName(QStringView name);

} // namespace broadsheet
