#include "text/mathsymbols.h"

#include "text/packagedsigns.h"
#include "text/texcommands.h"

#include <QHash>
#include <QSet>

namespace broadsheet {

namespace {

const QHash<QStringView, QStringView> &greekLetters()
{
    static const QHash<QStringView, QStringView> letters{
        {u"alpha", u"α"},      {u"beta", u"β"},   {u"gamma", u"γ"},   {u"delta", u"δ"},  {u"epsilon", u"ϵ"},
        {u"varepsilon", u"ε"}, {u"zeta", u"ζ"},   {u"eta", u"η"},     {u"theta", u"θ"},  {u"vartheta", u"ϑ"},
        {u"iota", u"ι"},       {u"kappa", u"κ"},  {u"lambda", u"λ"},  {u"mu", u"μ"},     {u"nu", u"ν"},
        {u"xi", u"ξ"},         {u"pi", u"π"},     {u"rho", u"ρ"},     {u"varrho", u"ϱ"}, {u"sigma", u"σ"},
        {u"varsigma", u"ς"},   {u"tau", u"τ"},    {u"upsilon", u"υ"}, {u"phi", u"ϕ"},    {u"varphi", u"φ"},
        {u"chi", u"χ"},        {u"psi", u"ψ"},    {u"omega", u"ω"},   {u"Gamma", u"Γ"},  {u"Delta", u"Δ"},
        {u"Theta", u"Θ"},      {u"Lambda", u"Λ"}, {u"Xi", u"Ξ"},      {u"Pi", u"Π"},     {u"Sigma", u"Σ"},
        {u"Upsilon", u"Υ"},    {u"Phi", u"Φ"},    {u"Psi", u"Ψ"},     {u"Omega", u"Ω"},
    };
    return letters;
}

const QHash<QStringView, QStringView> &signs()
{
    static const QHash<QStringView, QStringView> table{
        // Relations
        {u"leq", u"≤"},
        {u"le", u"≤"},
        {u"leqslant", u"⩽"},
        {u"geq", u"≥"},
        {u"ge", u"≥"},
        {u"geqslant", u"⩾"},
        {u"neq", u"≠"},
        {u"ne", u"≠"},
        {u"approx", u"≈"},
        {u"sim", u"∼"},
        {u"simeq", u"≃"},
        {u"cong", u"≅"},
        {u"equiv", u"≡"},
        {u"propto", u"∝"},
        {u"ll", u"≪"},
        {u"gg", u"≫"},
        {u"prec", u"≺"},
        {u"succ", u"≻"},
        {u"preceq", u"⪯"},
        {u"succeq", u"⪰"},
        {u"lesssim", u"≲"},
        {u"gtrsim", u"≳"},
        {u"lt", u"<"},
        {u"gt", u">"},
        {u"mid", u"∣"},
        {u"nmid", u"∤"},
        {u"parallel", u"∥"},
        {u"perp", u"⊥"},
        {u"in", u"∈"},
        {u"notin", u"∉"},
        {u"ni", u"∋"},
        {u"subset", u"⊂"},
        {u"subseteq", u"⊆"},
        {u"supset", u"⊃"},
        {u"supseteq", u"⊇"},
        {u"models", u"⊨"},
        {u"vdash", u"⊢"},
        {u"triangleq", u"≜"},
        {u"asymp", u"≍"},
        {u"doteq", u"≐"},
        // Operations
        {u"times", u"×"},
        {u"cdot", u"⋅"},
        {u"pm", u"±"},
        {u"mp", u"∓"},
        {u"div", u"÷"},
        {u"ast", u"∗"},
        {u"star", u"⋆"},
        {u"circ", u"∘"},
        {u"bullet", u"•"},
        {u"oplus", u"⊕"},
        {u"otimes", u"⊗"},
        {u"odot", u"⊙"},
        {u"cup", u"∪"},
        {u"cap", u"∩"},
        {u"setminus", u"∖"},
        {u"wedge", u"∧"},
        {u"land", u"∧"},
        {u"vee", u"∨"},
        {u"lor", u"∨"},
        {u"neg", u"¬"},
        {u"lnot", u"¬"},
        {u"sum", u"∑"},
        {u"prod", u"∏"},
        {u"int", u"∫"},
        {u"partial", u"∂"},
        {u"nabla", u"∇"},
        {u"boxtimes", u"⊠"},
        {u"ltimes", u"⋉"},
        {u"rtimes", u"⋊"},
        // Arrows
        {u"to", u"→"},
        {u"rightarrow", u"→"},
        {u"longrightarrow", u"⟶"},
        {u"leftarrow", u"←"},
        {u"gets", u"←"},
        {u"leftrightarrow", u"↔"},
        {u"Rightarrow", u"⇒"},
        {u"Leftarrow", u"⇐"},
        {u"Leftrightarrow", u"⇔"},
        {u"implies", u"⟹"},
        {u"iff", u"⟺"},
        {u"mapsto", u"↦"},
        {u"uparrow", u"↑"},
        {u"downarrow", u"↓"},
        {u"nearrow", u"↗"},
        {u"searrow", u"↘"},
        {u"hookrightarrow", u"↪"},
        {u"rightharpoonup", u"⇀"},
        {u"rightleftharpoons", u"⇌"},
        {u"updownarrow", u"↕"},
        {u"leadsto", u"⇝"},
        {u"rightsquigarrow", u"⇝"},
        // Brackets and bars
        {u"langle", u"⟨"},
        {u"rangle", u"⟩"},
        {u"lceil", u"⌈"},
        {u"rceil", u"⌉"},
        {u"lfloor", u"⌊"},
        {u"rfloor", u"⌋"},
        {u"lvert", u"|"},
        {u"rvert", u"|"},
        {u"vert", u"|"},
        {u"Vert", u"‖"},
        {u"lVert", u"‖"},
        {u"rVert", u"‖"},
        {u"lbrace", u"{"},
        {u"rbrace", u"}"},
        {u"backslash", u"\\"},
        // Letters and other signs
        {u"infty", u"∞"},
        {u"ell", u"ℓ"},
        {u"hbar", u"ℏ"},
        {u"Re", u"ℜ"},
        {u"Im", u"ℑ"},
        {u"aleph", u"ℵ"},
        {u"emptyset", u"∅"},
        {u"varnothing", u"∅"},
        {u"forall", u"∀"},
        {u"exists", u"∃"},
        {u"nexists", u"∄"},
        {u"top", u"⊤"},
        {u"bot", u"⊥"},
        {u"intercal", u"⊺"},
        {u"dagger", u"†"},
        {u"ddagger", u"‡"},
        {u"prime", u"′"},
        {u"deg", u"°"},
        {u"degree", u"°"},
        {u"angle", u"∠"},
        {u"triangle", u"△"},
        {u"Box", u"□"},
        {u"square", u"□"},
        {u"checkmark", u"✓"},
        {u"cmark", u"✓"},
        {u"xmark", u"✗"},
        {u"ldots", u"…"},
        {u"dots", u"…"},
        {u"cdots", u"⋯"},
        {u"vdots", u"⋮"},
        {u"ddots", u"⋱"},
        {u"colon", u":"},
        {u"S", u"§"},
        {u"heartsuit", u"♡"},
        {u"spadesuit", u"♠"},
        {u"clubsuit", u"♣"},
        {u"diamondsuit", u"♢"},
    };
    return table;
}

/// Commands that need a package, mean something else in LaTeX, or belong to its text.
bool isBeyondPlainMath(QStringView command)
{
    static const QSet<QStringView> commands{
        u"leqslant", u"geqslant", u"lesssim",   u"gtrsim",  u"nmid",    u"triangleq",  u"boxtimes",
        u"ltimes",   u"rtimes",   u"implies",   u"leadsto", u"deg",     u"degree",     u"rightsquigarrow",
        u"lvert",    u"rvert",    u"lVert",     u"rVert",   u"nexists", u"varnothing", u"intercal",
        u"Box",      u"square",   u"checkmark", u"cmark",   u"xmark",   u"ldots",      u"dots",
        u"S",        u"lt",       u"gt",        u"iff",
    };
    return commands.contains(command);
}

QHash<QStringView, QStringView> commandsBySign()
{
    QHash<QStringView, QStringView> commands;
    for (const auto *const table : {&greekLetters(), &signs()}) {
        for (auto entry = table->cbegin(); entry != table->cend(); ++entry) {
            QStringView &command = commands[entry.value()];
            // Of two commands for one sign always the same one.
            if (!isBeyondPlainMath(entry.key()) && (command.isEmpty() || entry.key() < command))
                command = entry.key();
        }
    }
    return commands;
}

} // namespace

QString mathSymbol(QStringView command)
{
    for (const auto *const table : {&greekLetters(), &signs()}) {
        if (const auto entry = table->constFind(command); entry != table->cend())
            return entry->toString();
    }
    return packagedSign(command).toString();
}

QStringView mathCommand(QStringView sign)
{
    static const QHash<QStringView, QStringView> commands = commandsBySign();
    return commands.value(sign);
}

bool isGreekLetter(QStringView command)
{
    return greekLetters().contains(command);
}

bool isFunctionName(QStringView command)
{
    static const QSet<QStringView> names{
        u"log",  u"ln",     u"lg",     u"exp",    u"sin",    u"cos",    u"tan", u"cot",   u"sec", u"csc",
        u"sinh", u"cosh",   u"tanh",   u"arcsin", u"arccos", u"arctan", u"max", u"min",   u"sup", u"inf",
        u"lim",  u"liminf", u"limsup", u"arg",    u"argmax", u"argmin", u"det", u"deg",   u"dim", u"gcd",
        u"hom",  u"ker",    u"mod",    u"bmod",   u"rank",   u"Pr",     u"sgn", u"trace",
    };
    return names.contains(command);
}

bool isSpacing(QStringView command)
{
    static const QSet<QStringView> commands{
        u"left",         u"right",     u"middle",
        u"big",          u"Big",       u"bigg",
        u"Bigg",         u"bigl",      u"bigr",
        u"Bigl",         u"Bigr",      u"biggl",
        u"biggr",        u"Biggl",     u"Biggr",
        u"displaystyle", u"textstyle", u"scriptstyle",
        u"limits",       u"nolimits",  u"allowbreak",
        u"nobreak",      u"strut",     u"mathstrut",
        u"nonumber",     u"relax",     u"scriptscriptstyle",
    };
    return commands.contains(command) || isFontSwitch(command);
}

char16_t mathAccent(QStringView command)
{
    static const QHash<QStringView, char16_t> marks{
        {u"hat", u'\u0302'},      {u"widehat", u'\u0302'},        {u"bar", u'\u0304'},
        {u"overline", u'\u0304'}, {u"tilde", u'\u0303'},          {u"widetilde", u'\u0303'},
        {u"dot", u'\u0307'},      {u"ddot", u'\u0308'},           {u"vec", u'\u20D7'},
        {u"check", u'\u030C'},    {u"breve", u'\u0306'},          {u"acute", u'\u0301'},
        {u"grave", u'\u0300'},    {u"mathring", u'\u030A'},       {u"Hat", u'\u0302'},
        {u"Bar", u'\u0304'},      {u"Tilde", u'\u0303'},          {u"Dot", u'\u0307'},
        {u"Vec", u'\u20D7'},      {u"overrightarrow", u'\u20D7'},
    };
    return marks.value(command);
}

std::optional<MathAlphabet> mathAlphabet(QStringView command)
{
    static const QHash<QStringView, MathAlphabet> alphabets{
        {u"mathbb", MathAlphabet::DoubleStruck},  {u"mathds", MathAlphabet::DoubleStruck},
        {u"mathbbm", MathAlphabet::DoubleStruck}, {u"Bbb", MathAlphabet::DoubleStruck},
        {u"mathcal", MathAlphabet::Script},       {u"mathscr", MathAlphabet::Script},
        {u"mathfrak", MathAlphabet::Fraktur},     {u"mathrm", MathAlphabet::Plain},
        {u"mathbf", MathAlphabet::Plain},         {u"mathit", MathAlphabet::Plain},
        {u"mathsf", MathAlphabet::Plain},         {u"mathtt", MathAlphabet::Plain},
        {u"mathnormal", MathAlphabet::Plain},     {u"mathbfit", MathAlphabet::Plain},
        {u"boldsymbol", MathAlphabet::Plain},     {u"bm", MathAlphabet::Plain},
        {u"bold", MathAlphabet::Plain},           {u"pmb", MathAlphabet::Plain},
        {u"operatorname", MathAlphabet::Plain},   {u"mathop", MathAlphabet::Plain},
        {u"mathbin", MathAlphabet::Plain},        {u"mathrel", MathAlphabet::Plain},
        {u"mathord", MathAlphabet::Plain},        {u"mathopen", MathAlphabet::Plain},
        {u"mathclose", MathAlphabet::Plain},      {u"mathpunct", MathAlphabet::Plain},
        {u"smash", MathAlphabet::Plain},          {u"ensuremath", MathAlphabet::Plain},
    };
    const auto found = alphabets.constFind(command);
    return found == alphabets.cend() ? std::nullopt : std::optional(*found);
}

} // namespace broadsheet
