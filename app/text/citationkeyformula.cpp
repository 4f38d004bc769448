#include "text/citationkeyformula.h"

#include "text/arxivid.h"
#include "text/citationkeyparser.h"
#include "text/foldedtext.h"
#include "text/personname.h"
#include "text/titlewords.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Family names in ASCII letters, as far as `wanted`; names that leave none are passed over.
QStringList familyNames(const QStringList &authors, int wanted)
{
    QStringList families;
    for (const QString &author : authors) {
        if (families.size() == wanted)
            break;
        const QString family = asciiWords(parsePersonName(author).family).join(QString());
        if (!family.isEmpty())
            families.append(family);
    }
    return families;
}

QString firstWords(const QStringList &words, int count)
{
    return words.first(std::min(words.size(), qsizetype(count))).join(QString());
}

QString capitalized(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString shortTitle(QString title, int count, int capitals)
{
    QStringList words = titleWords(title.remove(u'-'), SkippedWords::Particles);
    for (qsizetype i = 0; i < std::min(words.size(), qsizetype(capitals)); ++i)
        words[i] = capitalized(words.at(i));
    return firstWords(words, count);
}

QString authorNames(const QStringList &authors, int count)
{
    const QStringList families = familyNames(authors, count + 1);
    return firstWords(families, count) + (families.size() > count ? u"EtAl"_s : QString());
}

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

QString sourceText(const CitationKeyTerm &term, const CitationKeyParts &parts)
{
    switch (term.source) {
    case CitationKeySource::Literal:
        return term.literal;
    case CitationKeySource::Auth:
        return familyNames(parts.authors, 1).value(0);
    case CitationKeySource::Authors:
        return authorNames(parts.authors, term.counts.at(0));
    case CitationKeySource::Year:
        return yearText(parts.year);
    case CitationKeySource::Title:
        return firstWords(titleWords(parts.title, SkippedWords::FunctionWords), term.counts.at(0));
    case CitationKeySource::CommonTitle:
        return firstWords(titleWords(parts.title, SkippedWords::CommonWords), term.counts.at(0));
    case CitationKeySource::ShortTitle:
        return shortTitle(parts.title, term.counts.at(0), term.counts.at(1));
    case CitationKeySource::VeryShortTitle:
        return shortTitle(parts.title, 1, 0);
    case CitationKeySource::ArxivId:
        return parts.arxivId;
    }
    Q_UNREACHABLE();
}

QString filtered(QString text, const QList<CitationKeyFilter> &filters)
{
    for (const CitationKeyFilter filter : filters) {
        switch (filter) {
        case CitationKeyFilter::Lower:
            text = std::move(text).toLower();
            break;
        case CitationKeyFilter::Upper:
            text = std::move(text).toUpper();
            break;
        case CitationKeyFilter::Capitalize:
            text = capitalized(std::move(text));
            break;
        }
    }
    return text;
}

/// Old arXiv ids hold a slash, which keys must not.
QString keyCharacters(QString key)
{
    key.replace(u'/', u'-');
    key.removeIf([](QChar character) { return !isCitationKeyCharacter(character); });
    return key;
}

bool isName(const CitationKeyTerm &term)
{
    return term.source == CitationKeySource::Auth || term.source == CitationKeySource::Authors;
}

bool isTitle(const CitationKeyTerm &term)
{
    return term.source == CitationKeySource::Title || term.source == CitationKeySource::CommonTitle ||
           term.source == CitationKeySource::ShortTitle || term.source == CitationKeySource::VeryShortTitle;
}

/// What takes the place of the name where there is none.
QString standIn(const QString &title)
{
    static constexpr int standInWords = 3;
    const QStringList words = titleWords(title, SkippedWords::FunctionWords);
    return words.isEmpty() ? u"paper"_s : firstWords(words, standInWords);
}

} // namespace

int citationYear(QDate published, QStringView arxivId)
{
    const QDate day = published.isValid() ? published : arxivMonth(arxivId);
    return day.isValid() ? day.year() : 0;
}

CitationKeyFormula::CitationKeyFormula(QString text, QList<CitationKeyTerm> terms)
    : m_text(std::move(text)), m_terms(std::move(terms))
{}

Result<CitationKeyFormula> CitationKeyFormula::parse(const QString &text)
{
    return parseCitationKeyTerms(text).map(
        [&text](const QList<CitationKeyTerm> &terms) { return CitationKeyFormula(text, terms); });
}

const CitationKeyFormula &CitationKeyFormula::byDefault()
{
    static const CitationKeyFormula formula = *parse(citationKeyPresets().first().formula);
    return formula;
}

QString CitationKeyFormula::stem(const CitationKeyParts &parts) const
{
    const bool isNameless =
        std::any_of(m_terms.cbegin(), m_terms.cend(), isName) && familyNames(parts.authors, 1).isEmpty();
    const bool isWordless = isNameless && asciiWords(parts.title).isEmpty();
    if (isWordless && !parts.arxivId.isEmpty())
        return keyCharacters(parts.arxivId.toLower());
    QString key;
    for (const CitationKeyTerm &term : m_terms) {
        if (isNameless && isName(term))
            key += filtered(standIn(parts.title), term.filters);
        else if (!isNameless || !isTitle(term))
            key += filtered(sourceText(term, parts), term.filters);
    }
    key = keyCharacters(key);
    return key.isEmpty() ? byDefault().stem(parts) : key;
}

QList<CitationKeyPreset> citationKeyPresets()
{
    return {
        {.id = "google-scholar"_L1, .formula = "auth.lower + year + title(1).lower"_L1},
        {.id = "better-bibtex"_L1, .formula = "auth.lower + shorttitle(3,3) + year"_L1},
        {.id = "jabref"_L1, .formula = "auth + year"_L1},
        {.id = "arxiv"_L1, .formula = "auth.lower + year + commontitle(4).lower"_L1},
        {.id = "arxiv-id"_L1, .formula = "arxivid"_L1},
    };
}

} // namespace broadsheet
