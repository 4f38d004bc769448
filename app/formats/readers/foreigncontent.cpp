#include "formats/readers/foreigncontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

bool beginsWithOneOf(const QByteArray &bytes, std::initializer_list<QByteArrayView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&bytes](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

} // namespace

std::optional<QString> foreignContent(const QByteArray &bytes)
{
    if (beginsWithOneOf(bytes, {"%PDF-"}))
        return QCoreApplication::translate("Import",
                                           "This is a PDF. Import the list that the paper stands in.");
    if (beginsWithOneOf(bytes, {"SQLite format 3"})) {
        return QCoreApplication::translate(
            "Import", "This is a database. If it is the backup of a library, restore it instead.");
    }
    if (beginsWithOneOf(bytes, {"PK\x03\x04", "BZh", "\xFD\x37zXZ", "\x28\xB5\x2F\xFD", "7z\xBC\xAF"}))
        return QCoreApplication::translate("Import",
                                           "This file is packed. Unpack it first, or pack it with gzip.");
    if (beginsWithOneOf(bytes, {"\x89PNG", "\xFF\xD8\xFF", "GIF8"}))
        return QCoreApplication::translate("Import", "This is a picture. Import the text of the page.");
    return std::nullopt;
}

} // namespace broadsheet
