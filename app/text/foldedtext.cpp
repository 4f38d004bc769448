#include "text/foldedtext.h"

#include "text/mathsymbols.h"
#include "text/texcommands.h"
#include "text/texgroups.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case letters that Unicode does not decompose into a plain letter and a mark.
QLatin1StringView spelledOut(char32_t letter)
{
    static const QHash<char32_t, QLatin1StringView> letters{
        {u'ß', "ss"_L1},    {u'ø', "o"_L1},       {u'ł', "l"_L1},       {u'æ', "ae"_L1},
        {u'œ', "oe"_L1},    {u'đ', "d"_L1},       {u'ð', "d"_L1},       {u'þ', "th"_L1},
        {u'ı', "i"_L1},     {u'ħ', "h"_L1},       {u'ŋ', "n"_L1},       {u'ŧ', "t"_L1},
        {u'ĸ', "k"_L1},     {u'ə', "e"_L1},       {u'α', "alpha"_L1},   {u'β', "beta"_L1},
        {u'γ', "gamma"_L1}, {u'δ', "delta"_L1},   {u'ε', "epsilon"_L1}, {u'ϵ', "epsilon"_L1},
        {u'ζ', "zeta"_L1},  {u'η', "eta"_L1},     {u'θ', "theta"_L1},   {u'ι', "iota"_L1},
        {u'κ', "kappa"_L1}, {u'λ', "lambda"_L1},  {u'μ', "mu"_L1},      {u'ν', "nu"_L1},
        {u'ξ', "xi"_L1},    {u'ο', "omicron"_L1}, {u'π', "pi"_L1},      {u'ρ', "rho"_L1},
        {u'σ', "sigma"_L1}, {u'ς', "sigma"_L1},   {u'τ', "tau"_L1},     {u'υ', "upsilon"_L1},
        {u'φ', "phi"_L1},   {u'χ', "chi"_L1},     {u'ψ', "psi"_L1},     {u'ω', "omega"_L1},
    };
    return letters.value(letter);
}

/// Commands that leave nothing but their argument.
bool isTransparent(QStringView command)
{
    static const QSet<QStringView> commands{u"ensuremath", u"textsuperscript", u"textsubscript"};
    return isDressing(command) || mathAlphabet(command) || commands.contains(command);
}

/// Commands that leave nothing: switches, brackets that grow, and accents named by a letter.
bool isSilent(QStringView command)
{
    static const QSet<QStringView> accents{u"c", u"v", u"u", u"H", u"k", u"r", u"b", u"d", u"t"};
    return isFontSwitch(command) || isSpacing(command) || accents.contains(command);
}

/// Whether the character dresses or marks the letters around it without dividing them, as `$`, braces,
/// apostrophes and the accents of TeX do.
bool joinsItsNeighbours(char32_t character)
{
    switch (character) {
    case U'$':
    case U'^':
    case U'_':
    case U'{':
    case U'}':
    case U'\\':
    case U'"':
    case U'`':
    case U'~':
    case U'\'':
    case U'\u2019':
    case U'\u02BC':
        return true;
    default:
        return QChar::isMark(character);
    }
}

/// The text without commands that only dress it. Digests often drop the backslash, so a command counts
/// without it too where a group follows.
QString withoutDressing(QStringView text)
{
    if (!text.contains(u'\\') && !text.contains(u'{'))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool escaped = text[i] == u'\\';
        const qsizetype nameStart = escaped ? i + 1 : i;
        const qsizetype end = commandNameEnd(text, nameStart);
        if (end == nameStart) {
            plain += text[i];
            ++i;
            continue;
        }
        const QStringView name = text.sliced(nameStart, end - nameStart);
        const bool opensGroup = end < text.size() && text[end] == u'{';
        const bool isDropped =
            (isTransparent(name) && (escaped || opensGroup)) || (escaped && isSilent(name));
        if (!isDropped)
            plain += text.sliced(i, end - i);
        i = end;
    }
    return plain;
}

/// What a letter that does not decompose is spelled as, with a capital where it is one.
QString spelling(char32_t character)
{
    const char32_t lower = QChar::toCaseFolded(character);
    QString spelled = spelledOut(lower);
    if (!spelled.isEmpty() && lower != character)
        spelled[0] = spelled[0].toUpper();
    return spelled;
}

/// The text with accents apart from their letters, which ASCII text is already.
QString decomposed(QStringView text)
{
    const QString plain = withoutDressing(text);
    const bool isAscii =
        std::all_of(plain.cbegin(), plain.cend(), [](QChar character) { return character.unicode() < 0x80; });
    return isAscii ? plain : plain.normalized(QString::NormalizationForm_KD);
}

/// The words with one space between them.
QString spacedWords(const QString &decomposed)
{
    QString words;
    words.reserve(decomposed.size());
    const QList<uint> characters = decomposed.toUcs4();
    for (const char32_t character : characters) {
        const bool isAscii = character < 0x80;
        if (isAscii && QChar::isLetterOrNumber(character))
            words += QChar(char16_t(character));
        else if (const QString spelled = isAscii ? QString() : spelling(character); !spelled.isEmpty())
            words += spelled;
        else if (QChar::isLetterOrNumber(character))
            words += QChar::fromUcs4(character);
        else if (!joinsItsNeighbours(character) && !words.endsWith(u' '))
            words += u' ';
    }
    return words;
}

} // namespace

QStringList foldedWords(QStringView text)
{
    return spacedWords(decomposed(text).toCaseFolded()).split(u' ', Qt::SkipEmptyParts);
}

QString foldedLetters(QStringView text)
{
    return spacedWords(decomposed(text).toCaseFolded()).remove(u' ');
}

QStringList asciiWords(QStringView text)
{
    QStringList ascii;
    const QStringList all = spacedWords(decomposed(text)).split(u' ', Qt::SkipEmptyParts);
    for (QString word : all) {
        word.removeIf([](QChar character) { return character.unicode() >= 0x80; });
        if (!word.isEmpty())
            ascii.append(word);
    }
    return ascii;
}

} // namespace broadsheet
