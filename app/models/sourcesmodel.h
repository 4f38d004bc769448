#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/paperquery.h"
#include "domain/sourcecounts.h"
#include "models/savedsearchcounting.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

class Library;

/// The sources on the left: the whole library, its marks, digests by day, reading lists, saved searches and
/// tags, each with its count, under heads that cannot be chosen. It follows the library by itself.
class SourcesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Head, Source, ShowEarlierDigests };

    enum Role {
        KindRole = Qt::UserRole,
        /// PaperSource; only rows of kind Source have one.
        SourceRole,
        /// The count as text: "78", or "4 of 9" for a reading list. Empty when there is nothing to count.
        CountRole,
        /// The name of an icon of the set, or empty.
        IconRole,
        /// The tag's place among the tags, by which it is coloured; minus one for other rows.
        TagRole,
    };

    SourcesModel(Library &library, Clock clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const SourceCounts &counts() const { return m_counts; }
    /// Minus one when the source is not shown.
    int rowOf(const PaperSource &source) const;
    /// What a source that is gone has become: the saved search that now has its name, or that has been
    /// given another name; otherwise all papers.
    PaperSource successorOf(const PaperSource &source) const;
    /// Lists all digests from now on, not only the latest.
    void showEarlierDigests();
    void refresh();

signals:
    void refreshed();
    void failed(const broadsheet::Error &error);

private:
    struct Row
    {
        RowKind kind = RowKind::Source;
        QString title;
        QString count = {};
        QString icon = {};
        std::optional<PaperSource> source = std::nullopt;
        int tag = -1;

        bool isSamePlace(const Row &other) const
        {
            return kind == other.kind && source == other.source && title == other.title;
        }
    };

    QList<Row> rowsOf(const SourceCounts &counts) const;
    void appendDigests(QList<Row> &rows, const QList<DigestCount> &digests) const;
    void show(const QList<Row> &rows);

    Library &m_library;
    Clock m_clock;
    SourceCounts m_counts;
    SavedSearchCounting m_savedSearches;
    QList<Row> m_rows;
    bool m_showsAllDigests = false;
    bool m_isRefreshing = false;
    bool m_isStale = false;
};

/// "Fri 11 Sep", with the year when it is not the present one.
QString digestDayText(const QDate &date, const QDate &today);
/// What to call a source in a sentence or over a list: "Unread", "Friday 11 September 2026".
QString sourceTitle(const PaperSource &source);

} // namespace broadsheet
