#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QList>

namespace broadsheet {

class Console;
class Library;

enum class ListFormat { Table, Json, Ids };

/// Prints the papers in the order given. Papers that have gone meanwhile are left out.
Result<void> printPapers(const QList<PaperId> &papers, ListFormat format, Library &library, Console &console);

} // namespace broadsheet
