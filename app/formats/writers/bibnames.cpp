#include "formats/writers/bibnames.h"

#include "text/personname.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// BibTeX divides names at the word "and", wherever it stands outside of braces.
bool holdsAnd(const QString &name)
{
    return name.contains("and"_L1, Qt::CaseInsensitive) &&
           name.split(u' ').contains("and"_L1, Qt::CaseInsensitive);
}

void appendInBraces(QString &latex, const QString &name, Encoding encoding)
{
    latex += u'{';
    appendLatexText(latex, name, encoding);
    latex += u'}';
}

void appendName(QString &latex, const QString &name, Encoding encoding)
{
    const PersonName parsed = parsePersonName(name);
    if (parsed.kind == NameKind::Corporate || holdsAnd(name)) {
        appendInBraces(latex, name, encoding);
        return;
    }
    if (!parsed.particle.isEmpty()) {
        appendLatexText(latex, parsed.particle, encoding);
        latex += u' ';
    }
    // Without a comma after it, BibTeX would look for the given name among several words of a family name.
    if (parsed.given.isEmpty() && parsed.family.contains(u' '))
        appendInBraces(latex, parsed.family, encoding);
    else
        appendLatexText(latex, parsed.family, encoding);
    for (const QString *part : {&parsed.suffix, &parsed.given}) {
        if (part->isEmpty())
            continue;
        latex += ", "_L1;
        appendLatexText(latex, *part, encoding);
    }
}

} // namespace

void appendBibNames(QString &latex, const QStringList &names, Encoding encoding)
{
    bool isFirst = true;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        if (!isFirst)
            latex += " and "_L1;
        isFirst = false;
        appendName(latex, name, encoding);
    }
}

} // namespace broadsheet
