#include "text/texcommands.h"

#include <QHash>
#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

bool isDressing(QStringView command)
{
    static const QSet<QStringView> commands{
        u"emph",   u"textit",     u"textbf", u"texttt", u"textsc", u"textrm", u"textsf",    u"textsl",
        u"textup", u"textnormal", u"text",   u"mbox",   u"hbox",   u"uline",  u"underline",
    };
    return commands.contains(command);
}

bool isFontSwitch(QStringView command)
{
    static const QSet<QStringView> commands{
        u"em",           u"it",         u"bf",         u"tt",       u"sc",       u"rm",
        u"sf",           u"sl",         u"cal",        u"itshape",  u"slshape",  u"scshape",
        u"upshape",      u"bfseries",   u"mdseries",   u"ttfamily", u"rmfamily", u"sffamily",
        u"boldmath",     u"tiny",       u"scriptsize", u"small",    u"large",    u"Large",
        u"footnotesize", u"normalsize", u"LARGE",      u"huge",     u"Huge",
    };
    return commands.contains(command);
}

bool isLineBreak(QStringView command)
{
    static const QSet<QStringView> commands{u"newline", u"linebreak", u"par",
                                            u"bigskip", u"medskip",   u"smallskip"};
    return commands.contains(command);
}

bool isCitation(QStringView command)
{
    static const QSet<QStringView> commands{
        u"cite", u"citep", u"citet", u"citealp", u"citealt", u"Citet", u"parencite", u"textcite", u"autocite",
    };
    return commands.contains(command);
}

QString commandText(QStringView command)
{
    static const QHash<QStringView, QString> texts{
        {u"ie", u"i.e."_s},
        {u"eg", u"e.g."_s},
        {u"etc", u"etc."_s},
        {u"etal", u"et al."_s},
        {u"ldots", u"…"_s},
        {u"dots", u"…"_s},
        {u"LaTeX", u"LaTeX"_s},
        {u"TeX", u"TeX"_s},
        {u"textbackslash", u"\\"_s},
        {u"textasciitilde", u"~"_s},
        {u"textasciicircum", u"^"_s},
        {u"textunderscore", u"_"_s},
        {u"textless", u"<"_s},
        {u"textgreater", u">"_s},
        {u"textbar", u"|"_s},
        {u"textendash", u"–"_s},
        {u"textemdash", u"—"_s},
        {u"textellipsis", u"…"_s},
        {u"textbraceleft", u"{"_s},
        {u"textbraceright", u"}"_s},
        {u"textquotedbl", u"\""_s},
        {u"textquotesingle", u"'"_s},
        {u"textquoteleft", u"‘"_s},
        {u"textquoteright", u"’"_s},
        {u"textquotedblleft", u"“"_s},
        {u"textquotedblright", u"”"_s},
        {u"textdegree", u"°"_s},
        {u"textregistered", u"®"_s},
        {u"texttrademark", u"™"_s},
        {u"textcopyright", u"©"_s},
        {u"copyright", u"©"_s},
        {u"texteuro", u"€"_s},
        {u"euro", u"€"_s},
        {u"pounds", u"£"_s},
        {u"textmu", u"µ"_s},
        {u"textpm", u"±"_s},
        {u"texttimes", u"×"_s},
        {u"S", u"§"_s},
        {u"P", u"¶"_s},
    };
    return texts.value(command);
}

std::optional<QString> controlSignText(QChar sign)
{
    static constexpr QStringView themselves = u"%&_#{}";
    static constexpr QStringView spaces = u", ;:";
    static constexpr QStringView nothing = u"!-/@";
    const bool isForeignLetter = sign.unicode() >= 0x80 && sign.isLetter();
    if (themselves.contains(sign) || isForeignLetter)
        return QString(sign);
    if (spaces.contains(sign))
        return u" "_s;
    return nothing.contains(sign) ? std::optional(QString()) : std::nullopt;
}

QString dingbat(int number)
{
    struct Range
    {
        int first;
        int last;
        char16_t sign;
    };
    static constexpr Range ranges[]{{51, 51, u'✓'},   {52, 52, u'✔'},   {55, 55, u'✗'},   {56, 56, u'✘'},
                                    {172, 181, u'①'}, {182, 191, u'❶'}, {192, 201, u'➀'}, {202, 211, u'➊'}};
    for (const Range &range : ranges) {
        if (number >= range.first && number <= range.last)
            return QChar(char16_t(range.sign + number - range.first));
    }
    return {};
}

} // namespace broadsheet
