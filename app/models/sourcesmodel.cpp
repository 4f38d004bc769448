#include "models/sourcesmodel.h"

#include "library/library.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The latest digests are shown at once, the years before only when asked for.
constexpr qsizetype latestDigests = 8;

QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

/// The digest that the reader takes in day by day needs no name beside its day; of equals the newest.
QString mostFrequentName(const QList<DigestCount> &digests)
{
    QHash<QString, int> days;
    for (const DigestCount &count : digests)
        ++days[count.digest.name];
    const auto usual = std::max_element(digests.cbegin(), digests.cend(),
                                        [&days](const DigestCount &one, const DigestCount &other) {
                                            return days[one.digest.name] < days[other.digest.name];
                                        });
    return usual->digest.name;
}

} // namespace

SourcesModel::SourcesModel(Library &library, Clock clock, QObject *parent)
    : QAbstractListModel(parent),
      m_library(library),
      m_clock(std::move(clock)),
      m_savedSearches(library),
      m_rows(rowsOf(m_counts))
{
    connect(&library, &Library::changed, this, &SourcesModel::refresh);
    connect(&m_savedSearches, &SavedSearchCounting::counted, this, [this] {
        m_counts.savedSearches = m_savedSearches.known(m_counts.savedSearches);
        show(rowsOf(m_counts));
    });
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.count.isEmpty() ? row.title : tr("%1, %2", "source, count").arg(row.title, row.count);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case SourceRole:
        return row.source ? QVariant::fromValue(*row.source) : QVariant();
    case CountRole:
        return row.count;
    case IconRole:
        return row.icon;
    case TagRole:
        return row.tag;
    default:
        return {};
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == RowKind::Head)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int SourcesModel::rowOf(const PaperSource &source) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).source == source)
            return row;
    }
    return -1;
}

PaperSource SourcesModel::successorOf(const PaperSource &source) const
{
    const auto *saved = std::get_if<SavedSearch>(&source);
    if (saved == nullptr)
        return AllPapers{};
    for (const auto part : {&SavedSearch::name, &SavedSearch::search}) {
        for (const SavedSearchCount &count : m_counts.savedSearches) {
            if (count.search.*part == saved->*part)
                return count.search;
        }
    }
    return AllPapers{};
}

void SourcesModel::showEarlierDigests()
{
    m_showsAllDigests = true;
    show(rowsOf(m_counts));
}

void SourcesModel::refresh()
{
    // A storm of changes asks once more at its end, not once for each.
    if (m_isRefreshing) {
        m_isStale = true;
        return;
    }
    m_isRefreshing = true;
    m_library.sourceCounts().then(this, [this](const Result<SourceCounts> &counts) {
        m_isRefreshing = false;
        if (counts) {
            m_counts = *counts;
            m_counts.savedSearches = m_savedSearches.known(counts->savedSearches);
            m_savedSearches.count(counts->savedSearches);
            show(rowsOf(m_counts));
            emit refreshed();
        } else {
            emit failed(counts.error());
        }
        if (std::exchange(m_isStale, false))
            refresh();
    });
}

QList<SourcesModel::Row> SourcesModel::rowsOf(const SourceCounts &counts) const
{
    QList<Row> rows{
        {.title = tr("All papers"),
         .count = countText(counts.all),
         .icon = u"papers"_s,
         .source = AllPapers{}},
        {.title = tr("Unread"),
         .count = countText(counts.unread),
         .icon = u"unread"_s,
         .source = UnreadPapers{}},
        {.title = tr("Starred"),
         .count = countText(counts.starred),
         .icon = u"star"_s,
         .source = StarredPapers{}},
        {.title = tr("With notes"),
         .count = countText(counts.noted),
         .icon = u"note"_s,
         .source = NotedPapers{}},
    };
    if (!counts.digests.isEmpty())
        appendDigests(rows, counts.digests);
    if (!counts.readingLists.isEmpty())
        rows.append({.kind = RowKind::Head, .title = tr("Reading lists")});
    for (const ReadingListCount &list : counts.readingLists) {
        const QString progress =
            list.done > 0 ? tr("%1 of %2", "papers done, papers in the list").arg(list.done).arg(list.papers)
                          : countText(list.papers);
        rows.append({.title = list.name,
                     .count = progress,
                     .icon = u"list"_s,
                     .source = ReadingListPapers{list.name}});
    }
    if (!counts.savedSearches.isEmpty())
        rows.append({.kind = RowKind::Head, .title = tr("Searches")});
    for (const SavedSearchCount &count : counts.savedSearches)
        rows.append({.title = count.search.name,
                     .count = count.papers ? QLocale().toString(*count.papers) : QString(),
                     .icon = u"search"_s,
                     .source = count.search});
    if (!counts.tags.isEmpty())
        rows.append({.kind = RowKind::Head, .title = tr("Tags")});
    int place = 0;
    for (const TagCount &tag : counts.tags)
        rows.append({.title = tag.name,
                     .count = countText(tag.papers),
                     .source = TaggedPapers{tag.name},
                     .tag = place++});
    return rows;
}

void SourcesModel::appendDigests(QList<Row> &rows, const QList<DigestCount> &digests) const
{
    const QDate today = m_clock().date();
    const QString usualName = mostFrequentName(digests);
    rows.append({.kind = RowKind::Head, .title = tr("Digests")});
    const qsizetype shown = m_showsAllDigests ? digests.size() : std::min(digests.size(), latestDigests);
    for (const DigestCount &count : digests.first(shown)) {
        const DigestKey &digest = count.digest;
        QString title = digest.date.isValid() ? digestDayText(digest.date, today) : digest.name;
        if (digest.date.isValid() && digest.name != usualName)
            title = tr("%1, %2", "day, name of the digest").arg(title, digest.name);
        rows.append(
            {.title = title, .count = countText(count.unread), .icon = u"calendar"_s, .source = digest});
    }
    if (shown < digests.size())
        rows.append({.kind = RowKind::ShowEarlierDigests, .title = tr("Earlier…")});
}

void SourcesModel::show(const QList<Row> &rows)
{
    // What stands at both ends stays; only the part between is taken out and put in anew.
    const auto shorter = static_cast<int>(std::min(rows.size(), m_rows.size()));
    int head = 0;
    while (head < shorter && rows.at(head).isSamePlace(m_rows.at(head)))
        ++head;
    int tail = 0;
    while (tail < shorter - head &&
           rows.at(rows.size() - 1 - tail).isSamePlace(m_rows.at(m_rows.size() - 1 - tail)))
        ++tail;
    const auto removed = static_cast<int>(m_rows.size()) - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, head, head + removed - 1);
        m_rows.remove(head, removed);
        endRemoveRows();
    }
    const auto inserted = static_cast<int>(rows.size()) - head - tail;
    if (inserted > 0) {
        beginInsertRows({}, head, head + inserted - 1);
        for (int row = head; row < head + inserted; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    m_rows = rows;
    emit dataChanged(index(0), index(rowCount() - 1));
}

QString digestDayText(const QDate &date, const QDate &today)
{
    const QString format = date.year() == today.year() ? SourcesModel::tr("ddd d MMM", "day without year")
                                                       : SourcesModel::tr("ddd d MMM yyyy", "day with year");
    return QLocale().toString(date, format);
}

QString sourceTitle(const PaperSource &source)
{
    struct Titles
    {
        QString operator()(const AllPapers &) const { return SourcesModel::tr("All papers"); }
        QString operator()(const UnreadPapers &) const { return SourcesModel::tr("Unread"); }
        QString operator()(const StarredPapers &) const { return SourcesModel::tr("Starred"); }
        QString operator()(const NotedPapers &) const { return SourcesModel::tr("With notes"); }
        QString operator()(const DigestKey &digest) const
        {
            const QString format = SourcesModel::tr("dddd d MMMM yyyy", "day in full");
            return digest.date.isValid() ? QLocale().toString(digest.date, format) : digest.name;
        }
        QString operator()(const TaggedPapers &tagged) const { return tagged.tag; }
        QString operator()(const ReadingListPapers &list) const { return list.readingList; }
        QString operator()(const SavedSearch &saved) const { return saved.name; }
    };
    return std::visit(Titles{}, source);
}

} // namespace broadsheet
