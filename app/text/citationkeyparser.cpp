#include "text/citationkeyparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// One function of the language. It takes as many counts as it has defaults.
struct Function
{
    QLatin1StringView name;
    CitationKeySource source;
    int countsTaken;
    std::array<int, 2> defaultCounts;
};

constexpr std::array functions{
    Function{"auth"_L1, CitationKeySource::Auth, 0, {}},
    Function{"authors"_L1, CitationKeySource::Authors, 1, {3}},
    Function{"year"_L1, CitationKeySource::Year, 0, {}},
    Function{"title"_L1, CitationKeySource::Title, 1, {1}},
    Function{"shorttitle"_L1, CitationKeySource::ShortTitle, 2, {3, 0}},
    Function{"veryshorttitle"_L1, CitationKeySource::VeryShortTitle, 0, {}},
    Function{"commontitle"_L1, CitationKeySource::CommonTitle, 1, {4}},
    Function{"arxivid"_L1, CitationKeySource::ArxivId, 0, {}},
};

/// More words than any title has.
constexpr int largestCount = 99;

std::optional<Function> functionNamed(QStringView name)
{
    const auto *const found =
        std::find_if(functions.cbegin(), functions.cend(),
                     [name](const Function &function) { return function.name == name; });
    return found == functions.cend() ? std::nullopt : std::optional(*found);
}

std::optional<CitationKeyFilter> filterNamed(QStringView name)
{
    if (name == "lower"_L1)
        return CitationKeyFilter::Lower;
    if (name == "upper"_L1)
        return CitationKeyFilter::Upper;
    if (name == "capitalize"_L1)
        return CitationKeyFilter::Capitalize;
    return std::nullopt;
}

class CitationKeyParser final
{
public:
    explicit CitationKeyParser(QStringView formula) : m_formula(formula) {}

    Result<QList<CitationKeyTerm>> parse()
    {
        QList<CitationKeyTerm> terms;
        do {
            const Result<CitationKeyTerm> term = readTerm();
            if (!term)
                return tl::unexpected(term.error());
            terms.append(*term);
        } while (readSign(u'+'));
        if (m_position < m_formula.size())
            return mistake(QCoreApplication::translate("CitationKeys", "a + is missing before this"));
        return terms;
    }

private:
    tl::unexpected<Error> mistake(const QString &reason) const
    {
        return failure(
            QCoreApplication::translate("CitationKeys",
                                        "The formula for citation keys cannot be read at character %1: %2.")
                .arg(m_position + 1)
                .arg(reason));
    }

    void skipSpaces()
    {
        while (m_position < m_formula.size() && m_formula[m_position].isSpace())
            ++m_position;
    }

    bool readSign(QChar sign)
    {
        skipSpaces();
        if (m_position >= m_formula.size() || m_formula[m_position] != sign)
            return false;
        ++m_position;
        return true;
    }

    QStringView readWord()
    {
        skipSpaces();
        const qsizetype start = m_position;
        while (m_position < m_formula.size() && m_formula[m_position].isLetterOrNumber())
            ++m_position;
        return m_formula.sliced(start, m_position - start);
    }

    Result<CitationKeyTerm> readTerm()
    {
        skipSpaces();
        const bool isLiteral = m_position < m_formula.size() &&
                               (m_formula[m_position] == u'"' || m_formula[m_position] == u'\'');
        return (isLiteral ? readLiteral() : readFunction()).and_then([this](const CitationKeyTerm &term) {
            return readFilters(term);
        });
    }

    Result<CitationKeyTerm> readLiteral()
    {
        const qsizetype opening = m_position;
        const qsizetype closing = m_formula.indexOf(m_formula[opening], opening + 1);
        if (closing < 0)
            return mistake(
                QCoreApplication::translate("CitationKeys", "this quotation mark is never closed"));
        const QStringView literal = m_formula.sliced(opening + 1, closing - opening - 1);
        const auto *const unfit = std::find_if_not(literal.cbegin(), literal.cend(), isCitationKeyCharacter);
        if (unfit != literal.cend()) {
            m_position = opening + 1 + (unfit - literal.cbegin());
            return mistake(QCoreApplication::translate(
                "CitationKeys", "keys may hold only unaccented letters, digits and the signs _ : . -"));
        }
        m_position = closing + 1;
        return CitationKeyTerm{.literal = literal.toString()};
    }

    Result<CitationKeyTerm> readFunction()
    {
        const qsizetype start = m_position;
        const QStringView name = readWord();
        const std::optional<Function> function = functionNamed(name);
        if (!function) {
            m_position = start;
            if (name.isEmpty())
                return mistake(QCoreApplication::translate("CitationKeys",
                                                           "a part such as auth, year or title is missing"));
            return mistake(
                QCoreApplication::translate("CitationKeys", "there is no part named “%1”").arg(name));
        }
        CitationKeyTerm term{.source = function->source};
        for (int i = 0; i < function->countsTaken; ++i)
            term.counts.append(function->defaultCounts.at(size_t(i)));
        return readSign(u'(') ? readCounts(term) : term;
    }

    Result<CitationKeyTerm> readCounts(CitationKeyTerm term)
    {
        for (qsizetype i = 0; i < term.counts.size(); ++i) {
            const qsizetype start = m_position;
            bool isNumber = false;
            const int count = readWord().toInt(&isNumber);
            if (!isNumber || count < 0 || count > largestCount) {
                m_position = start;
                return mistake(
                    QCoreApplication::translate("CitationKeys", "a number from 0 to %1 is missing here")
                        .arg(largestCount));
            }
            term.counts[i] = count;
            if (!readSign(u','))
                break;
        }
        if (!readSign(u')'))
            return mistake(
                QCoreApplication::translate("CitationKeys", "a closing parenthesis is missing here"));
        return term;
    }

    Result<CitationKeyTerm> readFilters(CitationKeyTerm term)
    {
        while (readSign(u'.')) {
            const qsizetype start = m_position;
            const QStringView name = readWord();
            const std::optional<CitationKeyFilter> filter = filterNamed(name);
            if (!filter) {
                m_position = start;
                return mistake(QCoreApplication::translate("CitationKeys",
                                                           "after a point comes lower, upper or capitalize"));
            }
            term.filters.append(*filter);
        }
        return term;
    }

    QStringView m_formula;
    qsizetype m_position = 0;
};

} // namespace

Result<QList<CitationKeyTerm>> parseCitationKeyTerms(QStringView formula)
{
    return CitationKeyParser(formula).parse();
}

bool isCitationKeyCharacter(QChar character)
{
    static constexpr QStringView signs = u"_:.-";
    return character.unicode() < 0x80 && (character.isLetterOrNumber() || signs.contains(character));
}

} // namespace broadsheet
