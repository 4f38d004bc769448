#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/paperquery.h"
#include "domain/paperrow.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

namespace broadsheet {

class Library;

/// The papers that a query found, as a list. The order is fixed when the query is answered: marks that
/// change later change the row, never its place, so that nothing jumps from under the reader's hands.
/// Rows are fetched as they are looked at; a row that has not come yet is empty for a moment.
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

    const PaperQuery &query() const { return m_query; }
    /// Asks for other papers. The present list stays until the answer is there; a later query overtakes.
    void setQuery(const PaperQuery &query);
    /// Asks the same again, for example after an import.
    void refresh();

    PaperId paperAt(int row) const;
    /// What is known of a paper of the list now; its id is invalid while it is being fetched.
    PaperRow row(PaperId paper) const;
    /// Minus one when the paper is not in the list.
    int rowOf(PaperId paper) const { return m_rowOfPaper.value(paper, -1); }
    const QList<PaperId> &papers() const { return m_papers; }

signals:
    /// The query was answered; the list shows its papers.
    void answered();
    /// The query could not be answered. The list stays as it was.
    void failed(const broadsheet::Error &error);

private:
    void show(const QList<PaperId> &papers, const QList<PaperRow> &firstRows);
    void fetchAround(int row) const;
    void keep(const QList<PaperRow> &rows);
    void forget(PaperId paper);
    void followChanges(const LibraryChanges &changes);

    Library &m_library;
    PaperQuery m_query;
    /// Counts the questions, so that the answer to an old one is known as such.
    int m_question = 0;
    QList<PaperId> m_papers;
    QHash<PaperId, int> m_rowOfPaper;
    mutable QCache<PaperId, PaperRow> m_rows;
    /// Fetches under way, by the number of their page.
    mutable QSet<int> m_fetching;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::PaperRow)
