#pragma once

#include "formats/writers/writer.h"

namespace broadsheet {

/// How the reader last wanted an export. Notes are not among it: they are asked for each time.
struct ExportPreferences
{
    ExportFormat format = ExportFormat::Bibtex;
    Abstracts abstracts = Abstracts::Include;
    Encoding encoding = Encoding::Utf8;

    friend bool operator==(const ExportPreferences &, const ExportPreferences &) = default;
};

} // namespace broadsheet
