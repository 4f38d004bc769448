#pragma once

#include <QByteArray>

namespace broadsheet::benchmarks {

/// The real corpus as lines of JSON, or a copy of it: the same papers under other arXiv ids and titles, and
/// 400 days earlier with each further copy. Number zero is the corpus itself; there are ten that differ.
QByteArray corpusCopy(int number);

/// Every eighth paper of such a copy as a Daily Papers digest of its day would tell it, with its votes.
QByteArray digestsOfCopy(const QByteArray &copy);

} // namespace broadsheet::benchmarks
