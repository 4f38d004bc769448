#include "searchevaluator.h"

#include "text/arxivid.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

QString withoutAccents(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar character : decomposed) {
        if (!character.isMark())
            plain += character;
    }
    return plain.toLower();
}

QStringList wordsOf(const QString &text)
{
    QStringList words(QString{});
    const QString plain = withoutAccents(text);
    for (const QChar character : plain) {
        if (character.isLetterOrNumber())
            words.last() += character;
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

bool hasPhrase(const QStringList &words, const TextTerm &term)
{
    const QStringList wanted = wordsOf(term.text);
    const bool begun = term.match == TextMatch::Prefix && term.text.back().isLetterOrNumber();
    for (qsizetype first = 0; first + wanted.size() <= words.size(); ++first) {
        const bool lastFits = begun ? words[first + wanted.size() - 1].startsWith(wanted.last())
                                    : words[first + wanted.size() - 1] == wanted.last();
        if (lastFits && std::equal(wanted.begin(), wanted.end() - 1, words.begin() + first))
            return true;
    }
    return false;
}

bool isNamed(const QString &name, const TextTerm &term)
{
    const QString folded = withoutAccents(name);
    const QString wanted = withoutAccents(term.text);
    return term.match == TextMatch::Prefix ? folded.startsWith(wanted) : folded == wanted;
}

bool anyIsNamed(const QStringList &names, const TextTerm &term)
{
    return std::any_of(names.begin(), names.end(),
                       [&term](const QString &name) { return isNamed(name, term); });
}

bool appearedIn(const LibraryPaper &paper, const TextTerm &term)
{
    return std::any_of(paper.appearances.begin(), paper.appearances.end(), [&term](const Appearance &seen) {
        const QString day = seen.digest.date.toString(Qt::ISODate);
        return isNamed(seen.digest.name, term) || isNamed(day, term) ||
               (term.match != TextMatch::Prefix && day.startsWith(term.text + u'-'));
    });
}

/// A bare word may be an id too, whole or begun, or an address with one.
bool isNamedByArxivId(const LibraryPaper &paper, const TextTerm &term)
{
    static const QRegularExpression begun(u"^[0-9]{4}\\.[0-9]+$"_s);
    TextTerm id = term;
    if (const auto reference = arxivReference(term.text))
        id.text = reference->id;
    else if (!begun.match(term.text).hasMatch())
        return false;
    return isNamed(paper.content.arxivId, id);
}

bool hasLink(const LibraryPaper &paper, LinkKind kind)
{
    return std::any_of(paper.content.links.begin(), paper.content.links.end(),
                       [kind](const Link &link) { return link.kind == kind; });
}

QDate listedOn(const LibraryPaper &paper)
{
    return paper.appearances.isEmpty() ? paper.content.published : paper.appearances.first().digest.date;
}

/// What matches() finds out about one kind of node; nothing when the node asks for nothing.
struct Matcher
{
    const SearchEvaluator &evaluator;
    const LibraryPaper &paper = evaluator.paper();

    std::optional<bool> of(const SearchNode &node) const { return std::visit(*this, node.value); }

    std::optional<bool> operator()(const TextTerm &term) const
    {
        switch (term.field) {
        case SearchField::Tag:
            return anyIsNamed(paper.marks.tags, term);
        case SearchField::ReadingList:
            return anyIsNamed(paper.marks.readingLists, term);
        case SearchField::ArxivId:
            return isNamed(paper.content.arxivId, term);
        case SearchField::CitationKey:
            return isNamed(paper.citationKey, term);
        case SearchField::Digest:
            return appearedIn(paper, term);
        default:
            break;
        }
        if (wordsOf(term.text).isEmpty())
            return std::nullopt;
        const bool anywhere = term.field == SearchField::Anywhere;
        if (anywhere && isNamedByArxivId(paper, term))
            return true;
        for (const SearchField field :
             {SearchField::Title, SearchField::Author, SearchField::Abstract, SearchField::Note}) {
            if ((anywhere || field == term.field) && hasPhrase(evaluator.words(field), term))
                return true;
        }
        return false;
    }

    std::optional<bool> operator()(const StateTerm &term) const
    {
        switch (term.state) {
        case PaperState::Starred:
            return paper.marks.starred;
        case PaperState::Unread:
            return !paper.marks.read;
        case PaperState::Read:
            return paper.marks.read;
        case PaperState::Noted:
            return !paper.marks.note.isEmpty();
        case PaperState::Listed:
            return !paper.marks.readingLists.isEmpty();
        }
        Q_UNREACHABLE();
    }

    std::optional<bool> operator()(const ContentTerm &term) const
    {
        switch (term.content) {
        case PaperContent::Code:
            return hasLink(paper, LinkKind::GitHub);
        case PaperContent::Model:
            return hasLink(paper, LinkKind::HuggingFaceModel);
        case PaperContent::Dataset:
            return hasLink(paper, LinkKind::HuggingFaceDataset);
        case PaperContent::Pdf:
            return !paper.content.arxivId.isEmpty();
        case PaperContent::Note:
            return !paper.marks.note.isEmpty();
        }
        Q_UNREACHABLE();
    }

    std::optional<bool> operator()(const DateTerm &term) const
    {
        const QDate day = listedOn(paper);
        return day.isValid() && (!term.first.isValid() || day >= term.first) &&
               (!term.last.isValid() || day <= term.last);
    }

    std::optional<bool> operator()(const UpvotesTerm &term) const
    {
        const std::optional<int> votes = paper.content.upvotes;
        return votes && (!term.least || *votes >= *term.least) && (!term.most || *votes <= *term.most);
    }

    std::optional<bool> operator()(const AllOf &all) const
    {
        std::optional<bool> matched;
        for (const SearchNode &node : all.nodes) {
            if (const auto part = of(node))
                matched = matched.value_or(true) && *part;
        }
        return matched;
    }

    std::optional<bool> operator()(const AnyOf &any) const
    {
        std::optional<bool> matched;
        for (const SearchNode &node : any.nodes) {
            if (const auto part = of(node))
                matched = matched.value_or(false) || *part;
        }
        return matched;
    }

    std::optional<bool> operator()(const NoneOf &none) const
    {
        const auto part = of(none.nodes.front());
        return part ? std::optional(!*part) : std::nullopt;
    }
};

struct Describer
{
    static QString joined(const std::vector<SearchNode> &nodes, const QString &name)
    {
        QStringList parts;
        for (const SearchNode &node : nodes)
            parts.append(describe(node));
        return name + u'(' + parts.join(u", "_s) + u')';
    }

    QString operator()(const AllOf &all) const { return joined(all.nodes, u"all"_s); }
    QString operator()(const AnyOf &any) const { return joined(any.nodes, u"any"_s); }
    QString operator()(const NoneOf &none) const { return joined(none.nodes, u"none"_s); }
    QString operator()(const TextTerm &term) const
    {
        return u"text %1 %2 '%3'"_s.arg(static_cast<int>(term.field))
            .arg(static_cast<int>(term.match))
            .arg(term.text);
    }
    QString operator()(const StateTerm &term) const
    {
        return u"state %1"_s.arg(static_cast<int>(term.state));
    }
    QString operator()(const ContentTerm &term) const
    {
        return u"content %1"_s.arg(static_cast<int>(term.content));
    }
    QString operator()(const DateTerm &term) const
    {
        return u"days %1 to %2"_s.arg(term.first.toString(Qt::ISODate), term.last.toString(Qt::ISODate));
    }
    QString operator()(const UpvotesTerm &term) const
    {
        return u"votes %1 to %2"_s.arg(term.least.value_or(-1)).arg(term.most.value_or(-1));
    }
};

} // namespace

SearchEvaluator::SearchEvaluator(const LibraryPaper &paper)
    : m_paper(paper),
      m_words{{SearchField::Title, wordsOf(paper.content.title)},
              {SearchField::Author, wordsOf(paper.content.authors.join(u'\n'))},
              {SearchField::Abstract, wordsOf(paper.content.abstract)},
              {SearchField::Note, wordsOf(paper.marks.note)}}
{}

bool SearchEvaluator::matches(const SearchNode &search) const
{
    return Matcher{*this}.of(search).value_or(true);
}

QString describe(const SearchNode &search)
{
    return std::visit(Describer(), search.value);
}

} // namespace broadsheet::testing
