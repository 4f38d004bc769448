#include "domain/publication.h"

#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

// These names are in library files; they may be added to and never changed.

constexpr std::array entryTypes{
    std::pair(EntryType::Preprint, "preprint"_L1),
    std::pair(EntryType::Article, "article"_L1),
    std::pair(EntryType::InProceedings, "inproceedings"_L1),
    std::pair(EntryType::InCollection, "incollection"_L1),
    std::pair(EntryType::Book, "book"_L1),
    std::pair(EntryType::Report, "report"_L1),
    std::pair(EntryType::Thesis, "thesis"_L1),
};

constexpr std::array fields{
    std::pair(&Publication::venue, "venue"_L1),         std::pair(&Publication::volume, "volume"_L1),
    std::pair(&Publication::number, "number"_L1),       std::pair(&Publication::pages, "pages"_L1),
    std::pair(&Publication::publisher, "publisher"_L1),
};

} // namespace

QString entryTypeName(EntryType type)
{
    for (const auto &[entryType, name] : entryTypes) {
        if (entryType == type)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<EntryType> entryTypeFromName(QStringView name)
{
    for (const auto &[entryType, entryName] : entryTypes) {
        if (entryName == name)
            return entryType;
    }
    return std::nullopt;
}

QJsonObject publicationJson(const Publication &publication)
{
    QJsonObject object;
    if (publication.type != EntryType::Preprint)
        object["type"_L1] = entryTypeName(publication.type);
    for (const auto &[member, name] : fields) {
        if (const QString &value = publication.*member; !value.isEmpty())
            object[name] = value;
    }
    return object;
}

Publication publicationFromJson(const QJsonObject &object)
{
    Publication publication;
    publication.type = entryTypeFromName(object["type"_L1].toString()).value_or(EntryType::Preprint);
    for (const auto &[member, name] : fields)
        publication.*member = object[name].toString();
    return publication;
}

} // namespace broadsheet
