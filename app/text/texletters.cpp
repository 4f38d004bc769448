#include "text/texletters.h"

#include "text/texgroups.h"

#include <QHash>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The combining mark that follows the letter in Unicode, or zero.
char16_t combiningMark(char16_t accent)
{
    static const QHash<char16_t, char16_t> marks{
        {u'`', u'\u0300'}, {u'\'', u'\u0301'}, {u'^', u'\u0302'}, {u'~', u'\u0303'}, {u'=', u'\u0304'},
        {u'u', u'\u0306'}, {u'.', u'\u0307'},  {u'"', u'\u0308'}, {u'r', u'\u030A'}, {u'H', u'\u030B'},
        {u'v', u'\u030C'}, {u'd', u'\u0323'},  {u'c', u'\u0327'}, {u'k', u'\u0328'}, {u'b', u'\u0331'},
    };
    return marks.value(accent);
}

QString namedLetter(QStringView name)
{
    static const QHash<QStringView, QString> letters{
        {u"ss", u"ß"_s}, {u"o", u"ø"_s},  {u"O", u"Ø"_s},  {u"l", u"ł"_s},  {u"L", u"Ł"_s},  {u"ae", u"æ"_s},
        {u"AE", u"Æ"_s}, {u"oe", u"œ"_s}, {u"OE", u"Œ"_s}, {u"aa", u"å"_s}, {u"AA", u"Å"_s}, {u"dh", u"ð"_s},
        {u"th", u"þ"_s}, {u"dj", u"đ"_s}, {u"DJ", u"Đ"_s}, {u"ng", u"ŋ"_s}, {u"i", u"ı"_s},  {u"j", u"ȷ"_s},
    };
    return letters.value(name);
}

qsizetype skipSpaces(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position] == u' ')
        ++position;
    return position;
}

/// Reads the letter under an accent: a letter, or a dotless `\i` or `\j`.
std::optional<TexLetter> accentedBase(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return std::nullopt;
    if (text[position].isLetter())
        return TexLetter{QString(text[position]), position + 1};
    if (text[position] != u'\\' || position + 1 >= text.size())
        return std::nullopt;
    const QChar dotless = text[position + 1];
    const bool isWholeCommand =
        position + 2 >= text.size() || commandNameEnd(text, position + 2) == position + 2;
    if ((dotless == u'i' || dotless == u'j') && isWholeCommand)
        return TexLetter{QString(dotless), position + 2};
    return std::nullopt;
}

std::optional<TexLetter> accentedLetter(QStringView text, qsizetype position, char16_t mark)
{
    position = skipSpaces(text, position);
    const bool grouped = position < text.size() && text[position] == u'{';
    std::optional<TexLetter> base = accentedBase(text, grouped ? position + 1 : position);
    if (!base)
        return std::nullopt;
    if (grouped) {
        if (base->end >= text.size() || text[base->end] != u'}')
            return std::nullopt;
        ++base->end;
    }
    const QString composed = (base->letter + QChar(mark)).normalized(QString::NormalizationForm_C);
    if (composed.size() != 1)
        return std::nullopt;
    return TexLetter{composed, base->end};
}

} // namespace

std::optional<TexLetter> texLetterAt(QStringView text, qsizetype start)
{
    const qsizetype nameStart = start + 1;
    const qsizetype nameEnd = commandNameEnd(text, nameStart);
    if (nameStart >= text.size())
        return std::nullopt;
    const QStringView name = text.sliced(nameStart, nameEnd - nameStart);
    if (name.size() <= 1) {
        const qsizetype accentEnd = nameStart + 1;
        if (const char16_t mark = combiningMark(text[nameStart].unicode())) {
            // An accent named by a letter needs a group or a space: `\c c`, `\c{c}`.
            const bool separated = name.isEmpty() || (accentEnd < text.size() &&
                                                      (text[accentEnd] == u'{' || text[accentEnd] == u' '));
            if (separated)
                return accentedLetter(text, accentEnd, mark);
            return std::nullopt;
        }
    }
    const QString letter = namedLetter(name);
    if (letter.isEmpty())
        return std::nullopt;
    if (text.sliced(nameEnd).startsWith(u"{}"))
        return TexLetter{letter, nameEnd + 2};
    return TexLetter{letter, nameEnd};
}

} // namespace broadsheet
