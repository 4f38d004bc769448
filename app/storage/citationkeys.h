#pragma once

#include "base/result.h"
#include "domain/paper.h"
#include "domain/paperid.h"
#include "text/citationkeyformula.h"

namespace broadsheet {

class Database;

/// Whether a document can cite by this: BibTeX ends a key at some signs, or takes them for something else.
bool canBeCitationKey(const QString &key);

/// The key that a paper asks for by a formula.
QString wishedKey(const CitationKeyFormula &formula, const Paper &paper);

/// The citation keys of a library. They are unique without regard to case, and a key that a paper once had is
/// not given to another one.
class CitationKeys final
{
public:
    explicit CitationKeys(Database &database) : m_database(database) {}

    /// By which new papers get their keys.
    Result<CitationKeyFormula> formula();
    Result<void> setFormula(const CitationKeyFormula &formula);

    /// The wished key itself, or with the first suffix that makes it nobody's but this paper's. The paper may
    /// be none.
    Result<QString> freeKey(const QString &wished, PaperId paper = {});
    /// The key that the formula gives the paper now; the one that it has if only the suffix would be another.
    Result<QString> keyByFormula(PaperId paper, const CitationKeyFormula &formula);

    Result<QString> keyOf(PaperId paper);
    /// Gives the paper the key and lets it be found by the former one too. It is an error if the key is
    /// another paper's, or cannot be written in a document.
    Result<void> setKey(PaperId paper, const QString &key);
    /// Lets the paper be found by a key that it has elsewhere, unless it is its own or another's.
    Result<void> remember(PaperId paper, const QString &key);

private:
    Result<bool> isTaken(const QString &key, PaperId except);

    Database &m_database;
};

} // namespace broadsheet
