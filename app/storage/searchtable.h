#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

class Database;

/// What the full-text index knows of a paper.
struct SearchTexts
{
    QString title;
    /// One a line.
    QString authors;
    QString abstract;
    QString note;
    /// See identifierwords.h.
    QString identifiers;

    friend bool operator==(const SearchTexts &, const SearchTexts &) = default;
};

/// A paper in the full-text index, which knows it by its place.
struct SearchEntry
{
    qint64 place = 0;
    SearchTexts texts;

    friend bool operator==(const SearchEntry &, const SearchEntry &) = default;
};

/// The full-text index. It keeps no texts of its own, so that taking a paper out takes the very texts that
/// were put in.
class SearchTable final
{
public:
    explicit SearchTable(Database &database) : m_database(database) {}

    /// The paper as the library has it now; nothing when it has no place yet.
    Result<std::optional<SearchEntry>> entry(PaperId paper);
    /// Takes in the papers of these places as the library has them now.
    Result<void> add(const QList<qint64> &places);
    /// Many entries are removed fastest in the order of their places.
    Result<void> remove(const SearchEntry &entry);
    /// Unites parts that the index has been written in, some hundredths of a second at a time: a word has to
    /// be looked up in each. Whether there may be more to do.
    Result<bool> unitePart();

private:
    Database &m_database;
};

} // namespace broadsheet
