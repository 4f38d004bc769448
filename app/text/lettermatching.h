#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace broadsheet {

struct LetterMatch
{
    /// The more the better. Only of use to compare matches of the same letters.
    int score = 0;
    /// Where the letters stand in the text, ascending.
    QList<qsizetype> positions;
};

/// Finds a few letters in a text in their order, as in "mar" for "Mark all as read", with others between
/// them. Letters at the beginnings of words and beside one another count more, and so do short texts. Case
/// does not matter, and blanks among the letters are passed over. Nothing when the text does not have them.
std::optional<LetterMatch> matchLetters(QStringView letters, QStringView text);

} // namespace broadsheet
