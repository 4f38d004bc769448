#pragma once

#include "base/result.h"
#include "domain/paper.h"
#include "formats/writers/writer.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace broadsheet {

/// One entry of a .bib file, built field by field in the order of the calls. A field without a value is
/// left out.
class BibEntry final
{
public:
    /// The entry is appended to the text, which must outlive it.
    BibEntry(QString &text, QLatin1StringView type, const QString &citationKey, Encoding encoding);

    /// What is LaTeX already.
    void addLatex(QLatin1StringView field, QStringView latex);
    void addText(QLatin1StringView field, QStringView text);
    /// Paragraphs, which LaTeX divides by an empty line.
    void addParagraphs(QLatin1StringView field, const QString &text);
    void addTitle(const QString &title);
    void addAuthors(const QStringList &authors);
    /// For what is taken letter by letter: addresses and identifiers.
    void addVerbatim(QLatin1StringView field, QStringView value);
    /// For the names of months, which styles spell out in their own language.
    void addMacro(QLatin1StringView field, QLatin1StringView macro);
    /// Where in the journal or book the paper stands.
    void addIssue(const Publication &publication);

    /// Closes the entry; there is no line break after it.
    void close();

private:
    void begin(QLatin1StringView field);

    QString &m_text;
    Encoding m_encoding;
};

/// Appends one paper's entry to the text.
using AppendEntry = void (*)(QString &text, const LibraryPaper &paper, const WriteOptions &options);

/// Writes the entries in UTF-8, divided by empty lines.
Result<void> writeBibEntries(QIODevice &device, const QList<LibraryPaper> &papers,
                             const WriteOptions &options, AppendEntry appendEntry);

} // namespace broadsheet
