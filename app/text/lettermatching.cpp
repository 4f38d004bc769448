#include "text/lettermatching.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace broadsheet {

namespace {

constexpr int atTextStart = 12;
constexpr int atWordStart = 8;
constexpr int besideTheLast = 6;
constexpr int longestGap = 3;
constexpr int none = std::numeric_limits<int>::min() / 2;

/// The letter itself, without accents.
QChar bare(QChar letter)
{
    while (letter.decompositionTag() == QChar::Canonical)
        letter = letter.decomposition().at(0);
    return letter;
}

QString comparable(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    // Letter by letter, so that every place stays what it is.
    for (const QChar letter : text)
        letters.append(bare(letter).toCaseFolded());
    return letters;
}

int worthOfPlace(QStringView text, qsizetype place)
{
    if (place == 0)
        return atTextStart;
    return text.at(place).isLetterOrNumber() && !text.at(place - 1).isLetterOrNumber() ? atWordStart : 0;
}

/// The best way to place the letters up to each one, if that one stands at each place.
class Placements final
{
public:
    Placements(const QString &letters, const QString &text)
        : m_columns(text.size()),
          m_best(static_cast<size_t>(letters.size() * text.size()), none),
          m_previous(m_best.size(), -1)
    {
        for (qsizetype letter = 0; letter < letters.size(); ++letter) {
            for (qsizetype place = letter; place < text.size(); ++place) {
                if (letters.at(letter) == text.at(place))
                    put(letter, place, worthOfPlace(text, place));
            }
        }
    }

    int best(qsizetype letter, qsizetype place) const { return m_best.at(index(letter, place)); }
    qsizetype previous(qsizetype letter, qsizetype place) const
    {
        return m_previous.at(index(letter, place));
    }

private:
    size_t index(qsizetype letter, qsizetype place) const
    {
        return static_cast<size_t>(letter * m_columns + place);
    }

    void put(qsizetype letter, qsizetype place, int worth)
    {
        if (letter == 0) {
            m_best.at(index(letter, place)) = worth;
            return;
        }
        for (qsizetype before = letter - 1; before < place; ++before) {
            const int sofar = best(letter - 1, before);
            if (sofar == none)
                continue;
            const auto gap = static_cast<int>(std::min<qsizetype>(place - before - 1, longestGap));
            const int score = sofar + worth + (gap == 0 ? besideTheLast : -gap);
            if (score > best(letter, place)) {
                m_best.at(index(letter, place)) = score;
                m_previous.at(index(letter, place)) = before;
            }
        }
    }

    qsizetype m_columns;
    std::vector<int> m_best;
    std::vector<qsizetype> m_previous;
};

} // namespace

std::optional<LetterMatch> matchLetters(QStringView letters, QStringView text)
{
    QString wanted = comparable(letters);
    wanted.removeIf([](QChar letter) { return letter.isSpace(); });
    if (wanted.isEmpty())
        return LetterMatch{};
    const QString searched = comparable(text);
    if (wanted.size() > searched.size())
        return std::nullopt;
    const Placements placements(wanted, searched);
    const qsizetype lastLetter = wanted.size() - 1;
    qsizetype place = -1;
    for (qsizetype candidate = 0; candidate < searched.size(); ++candidate) {
        const int score = placements.best(lastLetter, candidate);
        if (score != none && (place < 0 || score > placements.best(lastLetter, place)))
            place = candidate;
    }
    if (place < 0)
        return std::nullopt;
    LetterMatch match{.score = placements.best(lastLetter, place) * 4 -
                               static_cast<int>(std::min<qsizetype>(text.size(), 100) / 4),
                      .positions = {}};
    for (qsizetype letter = lastLetter; letter >= 0; --letter) {
        match.positions.prepend(place);
        place = placements.previous(letter, place);
    }
    return match;
}

} // namespace broadsheet
