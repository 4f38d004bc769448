#include "text/mathletters.h"

#include <QHash>

namespace broadsheet {

namespace {

char16_t raised(char16_t sign)
{
    static const QHash<char16_t, char16_t> table{
        {u'0', u'⁰'}, {u'1', u'¹'}, {u'2', u'²'}, {u'3', u'³'}, {u'4', u'⁴'}, {u'5', u'⁵'}, {u'6', u'⁶'},
        {u'7', u'⁷'}, {u'8', u'⁸'}, {u'9', u'⁹'}, {u'+', u'⁺'}, {u'-', u'⁻'}, {u'−', u'⁻'}, {u'=', u'⁼'},
        {u'(', u'⁽'}, {u')', u'⁾'}, {u'a', u'ᵃ'}, {u'b', u'ᵇ'}, {u'c', u'ᶜ'}, {u'd', u'ᵈ'}, {u'e', u'ᵉ'},
        {u'f', u'ᶠ'}, {u'g', u'ᵍ'}, {u'h', u'ʰ'}, {u'i', u'ⁱ'}, {u'j', u'ʲ'}, {u'k', u'ᵏ'}, {u'l', u'ˡ'},
        {u'm', u'ᵐ'}, {u'n', u'ⁿ'}, {u'o', u'ᵒ'}, {u'p', u'ᵖ'}, {u'r', u'ʳ'}, {u's', u'ˢ'}, {u't', u'ᵗ'},
        {u'u', u'ᵘ'}, {u'v', u'ᵛ'}, {u'w', u'ʷ'}, {u'x', u'ˣ'}, {u'y', u'ʸ'}, {u'z', u'ᶻ'}, {u'A', u'ᴬ'},
        {u'B', u'ᴮ'}, {u'D', u'ᴰ'}, {u'E', u'ᴱ'}, {u'G', u'ᴳ'}, {u'H', u'ᴴ'}, {u'I', u'ᴵ'}, {u'J', u'ᴶ'},
        {u'K', u'ᴷ'}, {u'L', u'ᴸ'}, {u'M', u'ᴹ'}, {u'N', u'ᴺ'}, {u'O', u'ᴼ'}, {u'P', u'ᴾ'}, {u'R', u'ᴿ'},
        {u'T', u'ᵀ'}, {u'U', u'ᵁ'}, {u'V', u'ⱽ'}, {u'W', u'ᵂ'}, {u'β', u'ᵝ'}, {u'γ', u'ᵞ'}, {u'δ', u'ᵟ'},
        {u'*', u'*'}, {u'∗', u'*'}, {u'⋆', u'⋆'}, {u'′', u'′'}, {u'°', u'°'}, {u'∘', u'°'}, {u'†', u'†'},
        {u'‡', u'‡'}, {u'⊤', u'ᵀ'}, {u'⊺', u'ᵀ'},
    };
    return table.value(sign);
}

char16_t lowered(char16_t sign)
{
    static const QHash<char16_t, char16_t> table{
        {u'0', u'₀'}, {u'1', u'₁'}, {u'2', u'₂'}, {u'3', u'₃'}, {u'4', u'₄'}, {u'5', u'₅'}, {u'6', u'₆'},
        {u'7', u'₇'}, {u'8', u'₈'}, {u'9', u'₉'}, {u'+', u'₊'}, {u'-', u'₋'}, {u'−', u'₋'}, {u'=', u'₌'},
        {u'(', u'₍'}, {u')', u'₎'}, {u'a', u'ₐ'}, {u'e', u'ₑ'}, {u'h', u'ₕ'}, {u'i', u'ᵢ'}, {u'j', u'ⱼ'},
        {u'k', u'ₖ'}, {u'l', u'ₗ'}, {u'm', u'ₘ'}, {u'n', u'ₙ'}, {u'o', u'ₒ'}, {u'p', u'ₚ'}, {u'r', u'ᵣ'},
        {u's', u'ₛ'}, {u't', u'ₜ'}, {u'u', u'ᵤ'}, {u'v', u'ᵥ'}, {u'x', u'ₓ'}, {u'β', u'ᵦ'}, {u'γ', u'ᵧ'},
        {u'ρ', u'ᵨ'}, {u'φ', u'ᵩ'}, {u'χ', u'ᵪ'},
    };
    return table.value(sign);
}

std::optional<QString> mapped(QStringView text, char16_t (*mapping)(char16_t))
{
    QString result;
    for (const QChar character : text) {
        const char16_t sign = mapping(character.unicode());
        if (!sign)
            return std::nullopt;
        result += QChar(sign);
    }
    return result;
}

/// Unicode had some of these letters before the alphabets and left gaps in them.
char32_t letterIn(MathAlphabet alphabet, char16_t letter)
{
    static const QHash<char16_t, char16_t> doubleStruck{
        {u'C', u'ℂ'}, {u'H', u'ℍ'}, {u'N', u'ℕ'}, {u'P', u'ℙ'}, {u'Q', u'ℚ'}, {u'R', u'ℝ'}, {u'Z', u'ℤ'}};
    static const QHash<char16_t, char16_t> script{{u'B', u'ℬ'}, {u'E', u'ℰ'}, {u'F', u'ℱ'}, {u'H', u'ℋ'},
                                                  {u'I', u'ℐ'}, {u'L', u'ℒ'}, {u'M', u'ℳ'}, {u'R', u'ℛ'},
                                                  {u'e', u'ℯ'}, {u'g', u'ℊ'}, {u'o', u'ℴ'}};
    static const QHash<char16_t, char16_t> fraktur{
        {u'C', u'ℭ'}, {u'H', u'ℌ'}, {u'I', u'ℑ'}, {u'R', u'ℜ'}, {u'Z', u'ℨ'}};
    const bool isUpper = letter >= u'A' && letter <= u'Z';
    const bool isLower = letter >= u'a' && letter <= u'z';
    if (!isUpper && !isLower)
        return letter == u'1' && alphabet == MathAlphabet::DoubleStruck ? U'𝟙' : letter;
    const char32_t place = isUpper ? char32_t(letter - u'A') : char32_t(letter - u'a');
    switch (alphabet) {
    case MathAlphabet::Plain:
        return letter;
    case MathAlphabet::DoubleStruck:
        return doubleStruck.value(letter) ? doubleStruck.value(letter) : (isUpper ? U'𝔸' : U'𝕒') + place;
    case MathAlphabet::Script:
        return script.value(letter) ? script.value(letter) : (isUpper ? U'𝒜' : U'𝒶') + place;
    case MathAlphabet::Fraktur:
        return fraktur.value(letter) ? fraktur.value(letter) : (isUpper ? U'𝔄' : U'𝔞') + place;
    }
    Q_UNREACHABLE();
}

} // namespace

QString inAlphabet(QStringView text, MathAlphabet alphabet)
{
    QString result;
    for (const QChar character : text)
        result += QChar::fromUcs4(letterIn(alphabet, character.unicode()));
    return result;
}

std::optional<QString> superscript(QStringView text)
{
    return mapped(text, raised);
}

std::optional<QString> subscript(QStringView text)
{
    return mapped(text, lowered);
}

} // namespace broadsheet
