#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QString>

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

    friend bool operator==(const SearchTexts &, const SearchTexts &) = default;
};

/// The full-text index. It keeps no texts of its own, so that taking a paper out takes the very texts that
/// were put in.
class SearchTable final
{
public:
    explicit SearchTable(Database &database) : m_database(database) {}

    /// The texts of a paper as the library has them now.
    Result<SearchTexts> texts(PaperId paper);
    Result<void> add(PaperId paper, const SearchTexts &texts);
    Result<void> remove(PaperId paper, const SearchTexts &texts);

private:
    Database &m_database;
};

} // namespace broadsheet
