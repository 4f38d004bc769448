#pragma once

#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// Which words of a title say too little to stand in a citation key; each kind holds the one before it.
enum class SkippedWords {
    /// Articles, conjunctions and prepositions.
    Particles,
    /// Also pronouns, question words and auxiliary verbs.
    FunctionWords,
    /// Also numerals and whatever else any title may hold, such as "all" and "more".
    CommonWords,
};

/// The telling words of a title in ASCII, with their capitals. All words when none of them tells anything.
QStringList titleWords(QStringView title, SkippedWords skipped);

} // namespace broadsheet
