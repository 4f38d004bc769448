#include "formats/writers/bibnames.h"

#include "text/personname.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// BibTeX divides names at the word "and", wherever it stands outside of braces.
bool holdsAnd(const QString &name)
{
    const QStringList words = name.split(u' ');
    return words.contains("and"_L1, Qt::CaseInsensitive);
}

void appendName(QString &list, const QString &name, Encoding encoding)
{
    const PersonName parsed = parsePersonName(name);
    if (parsed.kind == NameKind::Corporate || holdsAnd(name)) {
        list += u'{' + latexText(name, encoding) + u'}';
        return;
    }
    if (!parsed.particle.isEmpty())
        list += latexText(parsed.particle, encoding) + u' ';
    // Without a comma after it, BibTeX would look for the given name among several words of a family name.
    const bool wantsBraces = parsed.given.isEmpty() && parsed.family.contains(u' ');
    const QString family = latexText(parsed.family, encoding);
    list += wantsBraces ? u'{' + family + u'}' : family;
    if (!parsed.suffix.isEmpty())
        list += ", "_L1 + latexText(parsed.suffix, encoding);
    if (!parsed.given.isEmpty())
        list += ", "_L1 + latexText(parsed.given, encoding);
}

} // namespace

QString bibNames(const QStringList &names, Encoding encoding)
{
    QString list;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        if (!list.isEmpty())
            list += " and "_L1;
        appendName(list, name, encoding);
    }
    return list;
}

} // namespace broadsheet
