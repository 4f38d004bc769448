#pragma once

#include "domain/paper.h"
#include "formats/readers/markdownsections.h"

#include <optional>

namespace broadsheet {

/// The paper that a section with a heading is about, or nothing when it is about something else. It is about
/// a paper when it names a title in a field such as `**Title:**`, or links to exactly one paper.
std::optional<Paper> paperOfSection(const MarkdownSection &section);

/// The paper that a line of a list or table is about: it links to one and has words for its title.
std::optional<Paper> paperOfListLine(const QString &line);

/// The text of a section whose heading says that it is an abstract, or an empty text.
QString abstractOfSection(const MarkdownSection &section);

} // namespace broadsheet
