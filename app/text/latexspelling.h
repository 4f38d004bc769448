#pragma once

#include <QString>

namespace broadsheet {

/// How LaTeX spells a letter or sign beyond ASCII in running text, such as `{\"o}`, `\ensuremath{\alpha}` or
/// `---`; empty when it has no spelling. LaTeX takes the result without any package, except that the letters
/// ą, ę, đ, ð, þ and ŋ need a font that has them: `\usepackage[T1]{fontenc}`.
QString latexSpelling(char32_t character);

} // namespace broadsheet
