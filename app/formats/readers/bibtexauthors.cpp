#include "formats/readers/bibtexauthors.h"

#include "formats/readers/bibtextext.h"
#include "text/personname.h"
#include "text/texgroups.h"
#include "text/textcleaning.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Divides at the separator wherever it stands outside of braces.
QList<QStringView> dividedOutsideBraces(QStringView text, bool (*isSeparator)(QChar))
{
    QList<QStringView> parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        if (depth == 0 && isSeparator(text[i])) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

QList<QStringView> words(QStringView text)
{
    QList<QStringView> words =
        dividedOutsideBraces(text, [](QChar character) { return character.isSpace(); });
    words.removeAll(QStringView(u""));
    return words;
}

/// The names as they are spelled.
QList<QStringView> dividedNames(QStringView value)
{
    QList<QStringView> names;
    QStringView name;
    const QList<QStringView> all = words(value);
    for (const QStringView word : all) {
        if (word.compare("and"_L1, Qt::CaseInsensitive) == 0) {
            names.append(name);
            name = {};
        } else {
            const QStringView start = name.isEmpty() ? word : name;
            name = QStringView(start.begin(), word.end());
        }
    }
    names.append(name);
    names.removeIf([](QStringView candidate) { return candidate.isEmpty(); });
    return names;
}

bool isOneGroup(QStringView tex)
{
    const auto group = texGroupAt(tex, 0);
    return group && group->end == tex.size();
}

QString nameText(QStringView tex)
{
    return cleanName(bibtexLine(tex));
}

/// The parts of "particle Family, Suffix, Given" or "Family, Given".
PersonName fromCommaParts(const QList<QStringView> &parts)
{
    PersonName name;
    QList<QStringView> family = words(parts.first());
    while (family.size() > 1 && family.first().front().isLower()) {
        name.particle += (name.particle.isEmpty() ? QString() : u" "_s) + bibtexLine(family.takeFirst());
    }
    if (!family.isEmpty())
        name.family = bibtexLine(QStringView(family.first().begin(), family.last().end()));
    name.given = bibtexLine(parts.last());
    if (parts.size() > 2)
        name.suffix = bibtexLine(parts.at(1));
    return name;
}

QString joined(const QStringList &parts, QLatin1StringView separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

QString wholeFamily(const PersonName &name)
{
    return joined({name.particle, name.family}, " "_L1);
}

/// Whether the text says who the person is when it is read again.
bool tells(const QString &text, const PersonName &name)
{
    const PersonName read = parsePersonName(text);
    return read.kind == NameKind::Person && read.given == name.given && read.suffix == name.suffix &&
           wholeFamily(read) == wholeFamily(name);
}

QString writtenName(const PersonName &name)
{
    const QString natural = joined({name.given, wholeFamily(name), name.suffix}, " "_L1);
    if (tells(natural, name))
        return natural;
    const QString sorted = joined({wholeFamily(name), name.suffix, name.given}, ", "_L1);
    return tells(sorted, name) ? sorted : natural;
}

QString authorName(QStringView tex)
{
    if (isOneGroup(tex))
        return nameText(tex);
    const QList<QStringView> parts =
        dividedOutsideBraces(tex, [](QChar character) { return character == u','; });
    if (parts.size() > 1 && !parts.first().trimmed().isEmpty())
        return writtenName(fromCommaParts(parts));
    const QList<QStringView> natural = words(tex);
    if (natural.size() < 2 || !isOneGroup(natural.last()))
        return nameText(tex);
    // "Ana {Souza Lima}" says that both words are the family name.
    return writtenName({.given = nameText(QStringView(tex.begin(), natural.last().begin())),
                        .family = nameText(natural.last())});
}

} // namespace

QStringList bibtexAuthors(QStringView value)
{
    QStringList authors;
    const QList<QStringView> names = dividedNames(value);
    for (const QStringView name : names) {
        if (name == u"others")
            continue;
        if (const QString author = authorName(name); !author.isEmpty())
            authors.append(author);
    }
    return authors;
}

} // namespace broadsheet
