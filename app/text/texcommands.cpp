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
        u"em", u"it",  u"bf",    u"tt",      u"sc",       u"rm",      u"sf",
        u"sl", u"cal", u"small", u"itshape", u"bfseries", u"scshape",
    };
    return commands.contains(command);
}

QString commandText(QStringView command)
{
    static const QHash<QStringView, QString> texts{
        {u"ie", u"i.e."_s},
        {u"eg", u"e.g."_s},
        {u"etal", u"et al."_s},
        {u"ldots", u"…"_s},
        {u"dots", u"…"_s},
        {u"LaTeX", u"LaTeX"_s},
        {u"TeX", u"TeX"_s},
        {u"textbackslash", u"\\"_s},
        {u"textasciitilde", u"~"_s},
        {u"textasciicircum", u"^"_s},
        {u"textendash", u"–"_s},
        {u"textemdash", u"—"_s},
        {u"S", u"§"_s},
    };
    return texts.value(command);
}

} // namespace broadsheet
