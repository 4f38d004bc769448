#include "formats/writers/bibtexnames.h"

#include "text/latexescaping.h"
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

QString bibtexName(const QString &name)
{
    const PersonName parsed = parsePersonName(name);
    if (parsed.kind == NameKind::Corporate || holdsAnd(name))
        return u'{' + latexText(name) + u'}';
    QString result = latexText(parsed.family);
    // Without a comma after it, BibTeX would look for the given name among several words of a family name.
    if (parsed.given.isEmpty() && parsed.family.contains(u' '))
        result = u'{' + result + u'}';
    if (!parsed.particle.isEmpty())
        result.prepend(latexText(parsed.particle) + u' ');
    if (!parsed.suffix.isEmpty())
        result += u", "_s + latexText(parsed.suffix);
    if (!parsed.given.isEmpty())
        result += u", "_s + latexText(parsed.given);
    return result;
}

} // namespace

QString bibtexNames(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            list.append(bibtexName(name));
    }
    return list.join(" and "_L1);
}

} // namespace broadsheet
