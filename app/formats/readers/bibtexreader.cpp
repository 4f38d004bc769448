#include "formats/readers/bibtexreader.h"

#include "formats/readers/bibtexpaper.h"
#include "formats/readers/bibtexsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Fields that tell of the paper itself and not of the volume that it is part of.
bool isOwnField(const QString &name)
{
    static const QSet<QString> names{u"title"_s,    u"subtitle"_s, u"author"_s, u"abstract"_s, u"doi"_s,
                                     u"url"_s,      u"eprint"_s,   u"pages"_s,  u"keywords"_s, u"note"_s,
                                     u"crossref"_s, u"xref"_s,     u"file"_s};
    return names.contains(name);
}

void inherit(BibtexEntry &entry, const BibtexEntry &volume)
{
    for (auto field = volume.fields.cbegin(); field != volume.fields.cend(); ++field) {
        if (!isOwnField(field.key()) && entry.fields.value(field.key()).isEmpty())
            entry.fields.insert(field.key(), field.value());
    }
    if (entry.fields.value(u"booktitle"_s).isEmpty())
        entry.fields.insert(u"booktitle"_s, volume.fields.value(u"title"_s));
}

/// Completes the entries with what the volumes tell that they name; volumes themselves are no papers.
QList<BibtexEntry> withVolumes(const QList<BibtexEntry> &entries)
{
    QHash<QString, BibtexEntry> byKey;
    QSet<QString> volumes;
    for (const BibtexEntry &entry : entries) {
        byKey.insert(entry.key.toLower(), entry);
        volumes.insert(entry.value({"crossref"_L1}).trimmed().toLower());
    }
    QList<BibtexEntry> papers;
    for (BibtexEntry entry : entries) {
        if (!entry.key.isEmpty() && volumes.contains(entry.key.toLower()))
            continue;
        const auto volume = byKey.constFind(entry.value({"crossref"_L1}).trimmed().toLower());
        if (volume != byKey.cend())
            inherit(entry, *volume);
        papers.append(std::move(entry));
    }
    return papers;
}

/// Entries of biblatex that only hold others together.
bool isAuxiliary(const BibtexEntry &entry)
{
    return entry.type == "set"_L1 || entry.type == "xdata"_L1;
}

ReadProblem missingTitle(const BibtexEntry &entry)
{
    return {.place = QCoreApplication::translate("Import", "line %1").arg(entry.line),
            .reason = QCoreApplication::translate("Import", "The entry “%1” has no title.").arg(entry.key)};
}

} // namespace

bool looksLikeBibtex(const QByteArray &source)
{
    // Remarks before the first entry are no lines that another format begins with.
    static const QRegularExpression pattern(
        uR"(\A\s*(?:(?:%[^\n]*|[A-Za-z][^\n@]{0,200})\n\s*){0,20}@\s*[A-Za-z]+\s*[{(])"_s);
    static constexpr qsizetype enough = 8192;
    return pattern.match(QString::fromUtf8(source.first(std::min(source.size(), enough)))).hasMatch();
}

Result<DigestContents> readBibtex(const QByteArray &source, const ReadOptions &)
{
    const BibtexFile file = parseBibtex(source);
    DigestContents contents{.entries = {}, .problems = file.problems};
    const QList<BibtexEntry> entries = withVolumes(file.entries);
    for (const BibtexEntry &entry : entries) {
        if (isAuxiliary(entry))
            continue;
        const Paper paper = bibtexPaper(entry);
        if (paper.title.isEmpty())
            contents.problems.append(missingTitle(entry));
        else
            contents.entries.append(
                {.paper = paper, .authority = Authority::Bibliography, .citationKey = entry.key});
    }
    if (contents.entries.isEmpty() && contents.problems.isEmpty())
        return failure(QCoreApplication::translate("Import", "No entry was found in this bibliography."));
    return contents;
}

} // namespace broadsheet
