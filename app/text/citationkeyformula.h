#pragma once

#include "base/result.h"
#include "text/citationkeyterm.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// What a citation key can be made of.
struct CitationKeyParts
{
    QStringList authors = {};
    /// Zero when unknown.
    int year = 0;
    QString title = {};
    QString arxivId = {};
};

/// The year that a key names: that of the day, else the one that the arXiv id tells; zero when neither does.
int citationYear(QDate published, QStringView arxivId);

/// How citation keys are made: parts joined by ` + `.
///
/// - `auth` is the family name of the first author, `authors(n)` those of the first n, with `EtAl` for more
/// - `year`
/// - `title(n)` are the first n words of the title that are no function words
/// - `shorttitle(n,m)` are the first n that are no particles, the first m of them with a capital;
///   a word with hyphens counts as one. `veryshorttitle` is `shorttitle(1,0)`
/// - `commontitle(n)` leaves out common words too, as arXiv does
/// - `arxivid`
/// - `"text"` is itself
///
/// After any of these `.lower`, `.upper` and `.capitalize` change the case. The counts may be left out.
class CitationKeyFormula final
{
public:
    /// The error names the place and the reason.
    static Result<CitationKeyFormula> parse(const QString &text);
    /// `vaswani2017attention`, as Google Scholar has it.
    static const CitationKeyFormula &byDefault();

    const QString &text() const { return m_text; }

    /// The key that a paper asks for. It holds only ASCII letters, digits and `_:.-`, and is never empty:
    /// where a formula asks for a name and there is none, the first three words of the title stand in for
    /// name and title, else the arXiv id for the whole key, else "paper". A formula that gives nothing
    /// gives what the default one does.
    QString stem(const CitationKeyParts &parts) const;

    friend bool operator==(const CitationKeyFormula &, const CitationKeyFormula &) = default;

private:
    CitationKeyFormula(QString text, QList<CitationKeyTerm> terms);

    QString m_text;
    QList<CitationKeyTerm> m_terms;
};

/// A formula that other programs use, by the name that settings keep.
struct CitationKeyPreset
{
    QLatin1StringView id;
    QLatin1StringView formula;
};

/// The default one first.
QList<CitationKeyPreset> citationKeyPresets();

} // namespace broadsheet
