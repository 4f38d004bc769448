#pragma once

#include "base/clock.h"
#include "models/searchoffers.h"

#include <QAbstractListModel>

namespace broadsheet {

class Library;
class SourcesModel;

/// What the search can be completed with at the cursor. Most of it is known at once; names of authors come
/// later, and not at all when the reader has typed on meanwhile.
class SearchCompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// A count or a few words on what is found; may be empty.
        MeaningRole = Qt::UserRole,
    };

    /// The sources know the names of tags, lists and digests; they must outlive the model.
    SearchCompletionModel(Library &library, const SourcesModel &sources, Clock clock,
                          QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Looks for completions at the cursor. The model is reset when there are others than before.
    void complete(const QString &search, qsizetype cursor);
    /// Offers nothing until complete() is called again.
    void clear();
    /// The search with the offer of that row in it.
    CompletedSearch completed(int row) const;

private:
    void show(const QList<SearchOffer> &offers);
    void showFitting();
    void askForAuthors();

    Library &m_library;
    const SourcesModel &m_sources;
    Clock m_clock;
    QString m_search;
    std::optional<BegunPart> m_part;
    QList<SearchOffer> m_offers;
    /// As they were last told, for whatever text.
    QStringList m_authors;
    bool m_isAsking = false;
};

} // namespace broadsheet
