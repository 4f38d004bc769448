#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// The words of a title or name made comparable: lower case, without accents, TeX commands and
/// punctuation. Latin letters that do not decompose are spelled out (ß is "ss", ø is "o") and Greek
/// letters are named (α is "alpha", as is `\alpha`). Letters of other scripts stay. Apostrophes do not
/// divide words: "Let's" is "lets".
QStringList foldedWords(QStringView text);

/// The same words as one text with nothing between them.
QString foldedLetters(QStringView text);

/// The same words with their capitals and in ASCII alone: "Łukasz" is "Lukasz", "Æsop" is "Aesop". Letters
/// of other scripts are left out.
QStringList asciiWords(QStringView text);

} // namespace broadsheet
