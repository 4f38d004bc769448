#include "storage/searchmembers.h"

#include "storage/columns.h"
#include "storage/foldedname.h"

#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

struct Condition
{
    QString sql;
    QVariantList values;
};

/// An end without a value is open; a paper without a value is outside.
Condition between(const QString &column, const QVariant &first, const QVariant &last)
{
    Condition condition;
    QStringList parts;
    if (first.isValid()) {
        parts.append(column + u" >= ?"_s);
        condition.values.append(first);
    }
    if (last.isValid()) {
        parts.append(column + u" <= ?"_s);
        condition.values.append(last);
    }
    condition.sql = parts.isEmpty() ? column + u" IS NOT NULL"_s : parts.join(u" AND "_s);
    return condition;
}

Condition begins(const QString &column, const QString &text, TextMatch match)
{
    if (match != TextMatch::Prefix)
        return {column + u" = ?"_s, {text}};
    // No character is greater than the last one of Unicode, so this is a range that an index can answer.
    constexpr char32_t lastCharacter = QChar::LastValidCodePoint;
    return {column + u" BETWEEN ? AND ?"_s, {text, text + QString::fromUcs4(&lastCharacter, 1)}};
}

SearchMembers papersWhere(const Condition &condition)
{
    return {u"SELECT id AS paper FROM papers WHERE "_s + condition.sql, condition.values};
}

SearchMembers taggedWith(const Condition &name)
{
    return {u"SELECT paper FROM tags JOIN paper_tags ON paper_tags.tag = tags.id WHERE "_s + name.sql,
            name.values};
}

SearchMembers listedIn(const Condition &name)
{
    return {u"SELECT paper FROM reading_lists JOIN reading_list_entries AS entries "
            "ON entries.reading_list = reading_lists.id WHERE "_s +
                name.sql,
            name.values};
}

SearchMembers ofDigests(const Condition &digest)
{
    // Not as a join, which SQLite would begin with all appearances there are.
    return {u"SELECT paper FROM appearances WHERE digest IN (SELECT id FROM digests WHERE "_s + digest.sql +
                u')',
            digest.values};
}

SearchMembers markedWhere(const QString &condition)
{
    return {u"SELECT paper FROM marks WHERE "_s + condition};
}

SearchMembers linkedTo(const QString &kind)
{
    return {u"SELECT paper FROM links WHERE kind = '"_s + kind + u'\''};
}

/// A day, or the beginning of one that names a month or a year.
Condition digestNamed(const TextTerm &term)
{
    QList<Condition> alternatives{begins(u"folded_name"_s, foldedName(term.text), term.match),
                                  begins(u"day"_s, term.text, term.match)};
    if (term.match != TextMatch::Prefix)
        alternatives.append(begins(u"day"_s, term.text + u'-', TextMatch::Prefix));
    Condition any;
    QStringList parts;
    for (const Condition &alternative : std::as_const(alternatives)) {
        parts.append(alternative.sql);
        any.values += alternative.values;
    }
    any.sql = u'(' + parts.join(u" OR "_s) + u')';
    return any;
}

struct MembersOfTerm
{
    SearchMembers operator()(const TextTerm &term) const
    {
        switch (term.field) {
        case SearchField::Tag:
            return taggedWith(begins(u"folded_name"_s, foldedName(term.text), term.match));
        case SearchField::ReadingList:
            return listedIn(begins(u"folded_name"_s, foldedName(term.text), term.match));
        case SearchField::CitationKey:
            return papersWhere(begins(u"citation_key"_s, term.text, term.match));
        case SearchField::Digest:
            return ofDigests(digestNamed(term));
        default:
            Q_UNREACHABLE();
        }
    }

    SearchMembers operator()(const StateTerm &term) const
    {
        switch (term.state) {
        case PaperState::Starred:
            return markedWhere(u"starred = 1"_s);
        case PaperState::Noted:
            return markedWhere(u"note <> ''"_s);
        case PaperState::Listed:
            return {u"SELECT paper FROM reading_list_entries"_s};
        case PaperState::Unread:
            return unreadMembers();
        case PaperState::Read:
            return {u"SELECT paper FROM places WHERE unread = 0"_s};
        }
        Q_UNREACHABLE();
    }

    SearchMembers operator()(const ContentTerm &term) const
    {
        switch (term.content) {
        case PaperContent::Code:
            return linkedTo(u"github"_s);
        case PaperContent::Model:
            return linkedTo(u"huggingface-model"_s);
        case PaperContent::Dataset:
            return linkedTo(u"huggingface-dataset"_s);
        case PaperContent::Pdf:
            return papersWhere({u"arxiv_id IS NOT NULL"_s, {}});
        case PaperContent::Note:
            return (*this)(StateTerm{PaperState::Noted});
        }
        Q_UNREACHABLE();
    }

    SearchMembers operator()(const DateTerm &term) const
    {
        // Moments are kept in UTC, but the reader's days begin at the reader's midnight.
        const QVariant first = term.first.isValid() ? momentColumn(term.first.startOfDay()) : QVariant();
        const QVariant last = term.last.isValid() ? momentColumn(term.last.endOfDay()) : QVariant();
        return papersWhere(between(u"added"_s, first, last));
    }

    SearchMembers operator()(const UpvotesTerm &term) const
    {
        return papersWhere(between(u"upvotes"_s, numberColumn(term.least), numberColumn(term.most)));
    }

    template <typename Group>
    SearchMembers operator()(const Group &) const
    {
        Q_UNREACHABLE();
    }
};

struct MembersOfSource
{
    SearchMembers operator()(const AllPapers &) const { Q_UNREACHABLE(); }
    SearchMembers operator()(const UnreadPapers &) const { return unreadMembers(); }
    SearchMembers operator()(const StarredPapers &) const { return markedWhere(u"starred = 1"_s); }
    SearchMembers operator()(const NotedPapers &) const { return markedWhere(u"note <> ''"_s); }
    SearchMembers operator()(const DigestKey &digest) const
    {
        return ofDigests({u"name = ? AND day = ?"_s,
                          {textColumn(digest.name), textColumn(digest.date.toString(Qt::ISODate))}});
    }
    SearchMembers operator()(const TaggedPapers &source) const
    {
        return taggedWith(begins(u"folded_name"_s, foldedName(source.tag), TextMatch::Phrase));
    }
    SearchMembers operator()(const ReadingListPapers &source) const
    {
        return listedIn(begins(u"folded_name"_s, foldedName(source.readingList), TextMatch::Phrase));
    }
    SearchMembers operator()(const SavedSearch &) const { Q_UNREACHABLE(); }
};

} // namespace

SearchMembers membersOf(const SearchNode &term)
{
    return std::visit(MembersOfTerm(), term.value);
}

SearchMembers membersOf(const PaperSource &source)
{
    return std::visit(MembersOfSource(), source);
}

SearchMembers unreadMembers()
{
    return {u"SELECT paper FROM places WHERE unread = 1"_s};
}

} // namespace broadsheet
