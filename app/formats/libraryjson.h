#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"

#include <QJsonObject>

namespace broadsheet {

// One paper of a library with everything that the library knows of it, as one JSON object: content, marks,
// citation key, appearances, and what the content stands on. This is the line of a `jsonl` export, from
// which a library can be made again. What is not known is left out.

/// Marks the objects as ours. It grows when an older program could no longer read them.
constexpr int libraryJsonVersion = 1;

QJsonObject libraryJson(const LibraryPaper &paper);

/// Whether the object is one that libraryJson() made.
bool isLibraryJson(const QJsonObject &object);

/// The paper, or why there is none, in a sentence.
tl::expected<LibraryPaper, QString> paperFromLibraryJson(const QJsonObject &object);

} // namespace broadsheet
