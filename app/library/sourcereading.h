#pragma once

#include "base/result.h"
#include "formats/readers/reader.h"
#include "library/importjob.h"

#include <QDate>

namespace broadsheet {

/// Reads what is to be imported. An error is one sentence that names the source. Blocks; safe on any thread.
Result<DigestContents> readSource(const ImportRequest &request, QDate today);

} // namespace broadsheet
