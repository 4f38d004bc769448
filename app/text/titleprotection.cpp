#include "text/titleprotection.h"

#include "text/mathspans.h"
#include "text/texgroups.h"

namespace broadsheet {

namespace {

/// Where an index such as `^{2}` at `start` ends, or `start`.
qsizetype indexEnd(QStringView title, qsizetype start)
{
    if (title[start] != u'^' && title[start] != u'_')
        return start;
    const std::optional<TexGroup> group = texGroupAt(title, start + 1);
    return group ? group->end : start;
}

/// A dot between letters or digits belongs to the name (`Qwen2.5`), as does a dollar amount's sign.
bool joinsWord(QStringView title, qsizetype position)
{
    if (title[position] == u'.') {
        return position > 0 && position + 1 < title.size() && title[position - 1].isLetterOrNumber() &&
               title[position + 1].isLetterOrNumber();
    }
    return title[position] == u'$' || title.sliced(position).startsWith(u"\\$");
}

/// Where the word at `start` ends: letters, digits, mathematics and indices. Hyphens end it.
qsizetype wordEnd(QStringView title, qsizetype start)
{
    qsizetype end = start;
    while (end < title.size()) {
        if (const qsizetype math = mathEnd(title, end); math > end) {
            end = math;
        } else if (const qsizetype index = indexEnd(title, end); end > start && index > end) {
            end = index;
        } else if (title[end].isLetterOrNumber() || title[end].isMark() || title[end].isSurrogate()) {
            ++end;
        } else if (joinsWord(title, end)) {
            end += title[end] == u'\\' ? 2 : 1;
        } else {
            break;
        }
    }
    return end;
}

bool isNumber(QStringView word)
{
    for (const QChar character : word) {
        if (!character.isDigit() && character != u'.')
            return false;
    }
    return !word.isEmpty();
}

/// An inner capital, letters mixed with digits, or capitals alone. "A" and "I" are ordinary words.
bool caseMatters(QStringView word)
{
    if (mathCount(word) > 0 || word.contains(u'^') || word.contains(u'_'))
        return true;
    if (word == u"A" || word == u"I")
        return false;
    bool hasLetter = false;
    bool hasDigit = false;
    bool innerCapital = word.size() == 1 && word.front().isUpper();
    for (qsizetype i = 0; i < word.size(); ++i) {
        hasLetter = hasLetter || word[i].isLetter();
        hasDigit = hasDigit || word[i].isDigit();
        innerCapital = innerCapital || (i > 0 && word[i].isUpper());
    }
    return innerCapital || (hasLetter && hasDigit);
}

/// Adds a word, together with the one before it where a hyphen joins two parts of one name: `GPT-4o`.
void appendWord(QList<TitlePart> &parts, QStringView title, QStringView word)
{
    const bool matters = caseMatters(word);
    if ((matters || isNumber(word)) && parts.size() >= 2 && parts.last().text == u"-" &&
        parts.at(parts.size() - 2).caseMatters) {
        parts.removeLast();
        QStringView &name = parts.last().text;
        name = title.sliced(name.data() - title.data(), word.data() + word.size() - name.data());
        return;
    }
    parts.append({.text = word, .caseMatters = matters});
}

} // namespace

QList<TitlePart> titleParts(QStringView title)
{
    QList<TitlePart> parts;
    parts.reserve(title.size() / 3 + 1);
    qsizetype position = 0;
    while (position < title.size()) {
        const qsizetype end = wordEnd(title, position);
        if (end > position) {
            appendWord(parts, title, title.sliced(position, end - position));
            position = end;
        } else {
            parts.append({.text = title.sliced(position, 1), .caseMatters = false});
            ++position;
        }
    }
    return parts;
}

} // namespace broadsheet
