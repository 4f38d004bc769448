#include "text/latexspelling.h"

#include "text/mathsymbols.h"
#include "text/texletters.h"

#include <QHash>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView punctuation(char32_t sign)
{
    static const QHash<char32_t, QLatin1StringView> spellings{
        {U'“', "``"_L1},
        {U'”', "''"_L1},
        {U'‘', "`"_L1},
        {U'’', "'"_L1},
        {U'–', "--"_L1},
        {U'—', "---"_L1},
        {U'‐', "-"_L1},
        {U'‑', "-"_L1},
        {U'−', "\\ensuremath{-}"_L1},
        {U'…', "\\ldots{}"_L1},
        {U'§', "{\\S}"_L1},
        {U'¶', "{\\P}"_L1},
        {U'©', "{\\copyright}"_L1},
        {U'£', "{\\pounds}"_L1},
        {U'¡', "!`"_L1},
        {U'¿', "?`"_L1},
        {U'°', "\\ensuremath{^{\\circ}}"_L1},
        {U'·', "\\ensuremath{\\cdot}"_L1},
        {U'\u00A0', "~"_L1},
        {U'\u2009', "\\,"_L1},
        {U'\u202F', "\\,"_L1},
        {U'µ', "\\ensuremath{\\mu}"_L1},
    };
    return spellings.value(sign);
}

bool isPlainWord(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.unicode() < 0x80 && character.isLetterOrNumber();
    });
}

/// The spelling of a sign that is only another form of others: raised, lowered, a ligature, wide.
QString compatibleSpelling(char32_t character)
{
    const QString plain = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    switch (QChar::decompositionTag(character)) {
    case QChar::Super:
        return isPlainWord(plain) ? u"\\ensuremath{^{"_s + plain + u"}}"_s : QString();
    case QChar::Sub:
        return isPlainWord(plain) ? u"\\ensuremath{_{"_s + plain + u"}}"_s : QString();
    case QChar::Compat:
    case QChar::Wide:
        return isPlainWord(plain) ? plain : QString();
    default:
        return {};
    }
}

} // namespace

QString latexSpelling(char32_t character)
{
    if (const QLatin1StringView spelling = punctuation(character); !spelling.isEmpty())
        return spelling;
    if (const QString letter = texSpelling(character); !letter.isEmpty())
        return letter;
    const QStringView command = mathCommand(QString::fromUcs4(&character, 1));
    return command.isEmpty() ? compatibleSpelling(character)
                             : u"\\ensuremath{\\"_s + command.toString() + u'}';
}

} // namespace broadsheet
