#include "text/texletters.h"

#include "text/texgroups.h"

#include <algorithm>
#include <array>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Accent
{
    char16_t command;
    char16_t combiningMark;
};

constexpr std::array accents{
    Accent{u'`', u'\u0300'}, Accent{u'\'', u'\u0301'}, Accent{u'^', u'\u0302'}, Accent{u'~', u'\u0303'},
    Accent{u'=', u'\u0304'}, Accent{u'u', u'\u0306'},  Accent{u'.', u'\u0307'}, Accent{u'"', u'\u0308'},
    Accent{u'r', u'\u030A'}, Accent{u'H', u'\u030B'},  Accent{u'v', u'\u030C'}, Accent{u'd', u'\u0323'},
    Accent{u'c', u'\u0327'}, Accent{u'k', u'\u0328'},  Accent{u'b', u'\u0331'},
};

struct NamedLetter
{
    QStringView command;
    char16_t letter;
};

constexpr std::array namedLetters{
    NamedLetter{u"ss", u'ß'}, NamedLetter{u"o", u'ø'},  NamedLetter{u"O", u'Ø'},  NamedLetter{u"l", u'ł'},
    NamedLetter{u"L", u'Ł'},  NamedLetter{u"ae", u'æ'}, NamedLetter{u"AE", u'Æ'}, NamedLetter{u"oe", u'œ'},
    NamedLetter{u"OE", u'Œ'}, NamedLetter{u"aa", u'å'}, NamedLetter{u"AA", u'Å'}, NamedLetter{u"dh", u'ð'},
    NamedLetter{u"DH", u'Ð'}, NamedLetter{u"th", u'þ'}, NamedLetter{u"TH", u'Þ'}, NamedLetter{u"dj", u'đ'},
    NamedLetter{u"DJ", u'Đ'}, NamedLetter{u"ng", u'ŋ'}, NamedLetter{u"NG", u'Ŋ'}, NamedLetter{u"i", u'ı'},
    NamedLetter{u"j", u'ȷ'},
};

/// The combining mark that follows the letter in Unicode, or zero.
char16_t combiningMark(char16_t command)
{
    const auto *const accent =
        std::find_if(accents.cbegin(), accents.cend(),
                     [command](const Accent &candidate) { return candidate.command == command; });
    return accent == accents.cend() ? u'\0' : accent->combiningMark;
}

QString namedLetter(QStringView command)
{
    const auto *const named =
        std::find_if(namedLetters.cbegin(), namedLetters.cend(),
                     [command](const NamedLetter &candidate) { return candidate.command == command; });
    return named == namedLetters.cend() ? QString() : QString(QChar(named->letter));
}

qsizetype skipSpaces(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position] == u' ')
        ++position;
    return position;
}

/// No letter carries more accents.
constexpr int mostAccents = 2;

std::optional<TexLetter> letterAt(QStringView text, qsizetype start, int accentsLeft);

/// Reads the letter under an accent: a letter, a dotless `\i` or `\j`, or one that is accented itself.
std::optional<TexLetter> accentedBase(QStringView text, qsizetype position, int accentsLeft)
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
    return accentsLeft > 0 ? letterAt(text, position, accentsLeft) : std::nullopt;
}

std::optional<TexLetter> accentedLetter(QStringView text, qsizetype position, char16_t mark, int accentsLeft)
{
    position = skipSpaces(text, position);
    const bool grouped = position < text.size() && text[position] == u'{';
    std::optional<TexLetter> base = accentedBase(text, grouped ? position + 1 : position, accentsLeft);
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

std::optional<TexLetter> letterAt(QStringView text, qsizetype start, int accentsLeft)
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
                return accentedLetter(text, accentEnd, mark, accentsLeft - 1);
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

} // namespace

std::optional<TexLetter> texLetterAt(QStringView text, qsizetype start)
{
    return letterAt(text, start, mostAccents);
}

QString texSpelling(char32_t letter)
{
    for (const NamedLetter &named : namedLetters) {
        if (named.letter == letter)
            return u"{\\"_s + named.command.toString() + u'}';
    }
    const QString decomposed = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_D);
    QString spelling = decomposed.first(1);
    if (decomposed.size() < 2 || spelling.front().unicode() >= 0x80)
        return {};
    for (const QChar mark : QStringView(decomposed).sliced(1)) {
        const auto *const accent =
            std::find_if(accents.cbegin(), accents.cend(),
                         [mark](const Accent &candidate) { return candidate.combiningMark == mark; });
        if (accent == accents.cend())
            return {};
        const bool needsGroup = spelling.size() > 1 || QChar(accent->command).isLetter();
        const QString base = needsGroup ? u'{' + spelling + u'}' : spelling;
        spelling = u'\\' + QString(QChar(accent->command)) + base;
    }
    return u'{' + spelling + u'}';
}

} // namespace broadsheet
