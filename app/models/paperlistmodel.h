#pragma once

#include "base/future.h"
#include "domain/librarychanges.h"
#include "domain/paperquery.h"
#include "domain/paperrow.h"
#include "domain/sourcecounts.h"
#include "models/rowfetching.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace broadsheet {

class Library;
struct ListBeginning;

/// The papers that a query found, as a list. The order is fixed when the query is answered: marks that
/// change later change the row, never its place, so that nothing jumps from under the reader's hands. Only a
/// reading list in its own order follows what the reader does to it.
/// A new query shows its first screen at once and the papers after it some moments later. Of the rows only
/// those that are looked at are fetched; a row that has not come yet is empty for a moment.
class PaperListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// PaperId.
        IdRole = Qt::UserRole,
        /// PaperRow; its id is invalid while the row is being fetched.
        RowRole,
    };

    explicit PaperListModel(Library &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const PaperQuery &query() const { return m_query; }
    /// Asks for other papers. The present list stays until the answer is there; a later query overtakes.
    void setQuery(const PaperQuery &query);
    /// Asks the same again, for example after an import. The list stays until all of it is known anew.
    void refresh();

    /// The name of the reading list whose papers are shown, if they are those of one.
    std::optional<QString> readingList() const;
    /// A whole reading list is shown in its own order, which the reader may change.
    bool isReorderable() const;
    /// Puts papers of the reading list together before the one that is at `row` now, or at its end: at once
    /// in the list, and then in the library.
    void moveTo(const QList<PaperId> &papers, int row);

    /// Whether all papers are in the list, and their number is the exact one.
    bool isComplete() const { return m_isComplete; }
    /// How many papers there are: at once for a whole source, which the counts know, or a short list; nothing
    /// while a search has not counted them yet.
    std::optional<int> count(const SourceCounts &counts) const;
    /// About how many there are, in a large library, until count() knows.
    std::optional<int> estimate() const { return m_estimate; }
    PaperId paperAt(int row) const;
    /// What is known of a paper of the list now; its id is invalid while it is being fetched.
    PaperRow row(PaperId paper) const;
    /// Whether that is up to date.
    bool isCurrent(PaperId paper) const { return m_rows.isCurrent(paper); }
    /// Minus one when the paper is not in the list. It looks through the list, a million in a millisecond.
    int rowOf(PaperId paper) const;
    const QList<PaperId> &papers() const { return m_papers; }
    /// The first of these papers that is unread; an invalid one when all are read.
    FutureResult<PaperId> firstUnread(const QList<PaperId> &papers);

signals:
    /// The query was answered; the list shows at least its first papers.
    void answered();
    /// It is known how many papers there are, or about how many, although the list shows only the first of
    /// them.
    void counted();
    /// All papers are in the list now. Sent after answered(), often some moments later.
    void completed();
    /// The query could not be answered. The list stays as it was.
    void failed(const broadsheet::Error &error);

private:
    enum class Show { AsSoonAsPossible, WhenComplete };

    void ask(Show show);
    void showBeginning(const ListBeginning &beginning);
    void showAll(const QList<PaperId> &papers);
    void followReadingList(const QList<PaperId> &papers);
    void reorder(const QList<PaperId> &papers);
    void replace(const QList<PaperId> &papers);
    void forget(PaperId paper);
    void followChanges(const LibraryChanges &changes);

    Library &m_library;
    PaperQuery m_query;
    /// Counts the questions, so that the answer to an old one is known as such.
    int m_question = 0;
    QList<PaperId> m_papers;
    bool m_isComplete = false;
    /// Moves that are not written yet; until they are, the list knows better than the library.
    int m_movesUnderWay = 0;
    /// Of all papers, while the list is not complete.
    std::optional<int> m_count;
    std::optional<int> m_estimate;
    /// Fetching fills a cache: to whoever looks at the model it is still the same.
    mutable RowFetching m_rows;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::PaperRow)
