#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace broadsheet {

/// What kind of work a bibliography calls a paper. Preprint is everything that has not appeared anywhere.
enum class EntryType { Preprint, Article, InProceedings, InCollection, Book, Report, Thesis };

/// Where a paper has appeared, as far as a source has told.
struct Publication
{
    EntryType type = EntryType::Preprint;
    /// The journal, or the proceedings or book that it is part of; the school of a thesis and the
    /// institution of a report.
    QString venue = {};
    QString volume = {};
    QString number = {};
    /// A range is written with one hyphen: `1234-1240`.
    QString pages = {};
    QString publisher = {};

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// The name that library files and exports use, such as "inproceedings".
QString entryTypeName(EntryType type);
std::optional<EntryType> entryTypeFromName(QStringView name);

/// What is known, as library files and exports keep it; empty for a preprint of which nothing is.
QJsonObject publicationJson(const Publication &publication);
Publication publicationFromJson(const QJsonObject &object);

} // namespace broadsheet
