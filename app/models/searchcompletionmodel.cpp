#include "models/searchcompletionmodel.h"

#include "library/library.h"
#include "models/sourcesmodel.h"

namespace broadsheet {

SearchCompletionModel::SearchCompletionModel(Library &library, const SourcesModel &sources, Clock clock,
                                             QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_sources(sources), m_clock(std::move(clock))
{
    connect(&sources, &SourcesModel::refreshed, this, &SearchCompletionModel::showFitting);
}

int SearchCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant SearchCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchOffer &offer = m_offers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offer.text;
    case Qt::AccessibleTextRole:
        return offer.meaning.isEmpty() ? offer.text
                                       : tr("%1, %2", "completion, meaning").arg(offer.text, offer.meaning);
    case MeaningRole:
        return offer.meaning;
    default:
        return {};
    }
}

void SearchCompletionModel::complete(const QString &search, qsizetype cursor)
{
    m_search = search;
    m_part = begunPart(search, cursor);
    showFitting();
    if (m_part && m_part->prefix == SearchPrefix::Author && !m_part->text.trimmed().isEmpty())
        askForAuthors();
}

void SearchCompletionModel::clear()
{
    m_part.reset();
    show({});
}

CompletedSearch SearchCompletionModel::completed(int row) const
{
    return completedSearch(m_search, *m_part, m_offers.at(row).replacement);
}

void SearchCompletionModel::show(const QList<SearchOffer> &offers)
{
    if (offers == m_offers)
        return;
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

void SearchCompletionModel::showFitting()
{
    const SearchOfferings offerings{
        .counts = m_sources.counts(), .authors = m_authors, .today = m_clock().date()};
    show(m_part ? searchOffers(*m_part, offerings) : QList<SearchOffer>());
}

void SearchCompletionModel::askForAuthors()
{
    // One question at a time: whoever types fast asks for the last letter, not for each.
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_library.authors(m_part->text).then(this, [this, asked = m_part](const Result<QStringList> &authors) {
        m_isAsking = false;
        const bool isWanted = m_part && m_part->prefix == SearchPrefix::Author;
        if (!isWanted)
            return;
        if (m_part->text != asked->text) {
            askForAuthors();
            return;
        }
        // Names are a help in writing: without them the reader writes on, and needs no message.
        m_authors = authors.value_or(QStringList());
        showFitting();
    });
}

} // namespace broadsheet
