#pragma once

#include "base/result.h"
#include "domain/paperid.h"

#include <QList>
#include <QStringList>

namespace broadsheet {

class Library;

/// The papers that the reader has named, each once, or the first name that is none.
Result<QList<PaperId>> identifyAll(const QStringList &names, Library &library);

} // namespace broadsheet
