#include "text/wordfinding.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isAllMarks(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isMark(); });
}

/// The character in lower case and without its accent.
char32_t folded(char32_t character)
{
    if (character < 0x80)
        return QChar::toCaseFolded(character);
    const QString apart = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
    // A syllable of Hangul falls apart as well, yet into letters that all count.
    const bool isAccented = apart.size() > 1 && !apart.front().isSurrogate() && isAllMarks(apart.sliced(1));
    return QChar::toCaseFolded(isAccented ? apart.front().unicode() : character);
}

/// Letters, digits and characters for private use are what the full-text index makes words of.
bool isOfWords(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

/// A text as its folded words, with one space before each and one after a sign at the end.
struct FoldedWords
{
    QString letters;
    /// Where in the text the character of each folded unit begins, and where it ends with its accents.
    QList<qsizetype> starts;
    QList<qsizetype> ends;

    explicit FoldedWords(QStringView text)
    {
        letters.reserve(text.size() + 2);
        starts.reserve(text.size() + 2);
        ends.reserve(text.size() + 2);
        divide(0);
        for (qsizetype position = 0; position < text.size();) {
            const bool isPair = text[position].isHighSurrogate() && position + 1 < text.size() &&
                                text[position + 1].isLowSurrogate();
            const char32_t character = isPair ? QChar::surrogateToUcs4(text[position], text[position + 1])
                                              : text[position].unicode();
            const qsizetype end = position + (isPair ? 2 : 1);
            if (QChar::isMark(character))
                lengthenLast(end);
            else if (isOfWords(character))
                append(folded(character), position, end);
            else
                divide(position);
            position = end;
        }
    }

    void divide(qsizetype position)
    {
        if (!letters.endsWith(u' '))
            append(u' ', position, position);
    }

private:
    void append(char32_t character, qsizetype start, qsizetype end)
    {
        for (const char16_t unit : QChar::fromUcs4(character)) {
            letters.append(QChar(unit));
            starts.append(start);
            ends.append(end);
        }
    }

    void lengthenLast(qsizetype end)
    {
        if (!letters.endsWith(u' '))
            ends.last() = end;
    }
};

/// Expects places in the order of their positions.
QList<TextPlace> united(const QList<TextPlace> &places)
{
    QList<TextPlace> apart;
    for (const TextPlace &place : places) {
        const qsizetype reached = apart.isEmpty() ? 0 : apart.last().position + apart.last().length;
        if (place.position >= reached)
            apart.append(place);
        else
            apart.last().length = std::max(reached, place.position + place.length) - apart.last().position;
    }
    return apart;
}

} // namespace

WordFinder::WordFinder(const QStringList &searched)
{
    for (const QString &text : searched) {
        const QString needle = FoldedWords(text).letters;
        if (needle != u" ")
            m_needles.append(needle);
    }
    m_needles.removeDuplicates();
}

QList<TextPlace> WordFinder::find(QStringView text) const
{
    if (isEmpty())
        return {};
    FoldedWords words(text);
    words.divide(text.size());
    QList<TextPlace> places;
    for (const QString &needle : m_needles) {
        // Each needle begins with the space that divides words, so it is found only where a word begins.
        const bool endsWord = needle.endsWith(u' ');
        for (qsizetype at = words.letters.indexOf(needle); at >= 0;
             at = words.letters.indexOf(needle, at + 1)) {
            const qsizetype start = words.starts.at(at + 1);
            const qsizetype last = at + needle.size() - (endsWord ? 2 : 1);
            places.append({start, words.ends.at(last) - start});
        }
    }
    std::sort(places.begin(), places.end(),
              [](const TextPlace &one, const TextPlace &other) { return one.position < other.position; });
    return united(places);
}

} // namespace broadsheet
