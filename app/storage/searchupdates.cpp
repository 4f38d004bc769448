#include "storage/searchupdates.h"

#include "storage/database.h"
#include "storage/placestable.h"
#include "storage/vocabulary.h"

#include <algorithm>

namespace broadsheet {

namespace {

QStringList textsOf(const SearchTexts &texts)
{
    return {texts.title, texts.authors, texts.abstract, texts.note, texts.identifiers};
}

} // namespace

void SearchUpdates::added(PaperId paper)
{
    m_papers.append(paper);
    m_added.insert(paper);
    m_before.insert(paper, std::nullopt);
}

Result<void> SearchUpdates::changing(Database &database, PaperId paper)
{
    if (m_before.contains(paper))
        return {};
    return SearchTable(database).entry(paper).map([&](const std::optional<SearchEntry> &entry) {
        m_papers.append(paper);
        m_before.insert(paper, entry);
    });
}

Result<void> SearchUpdates::write(Database &database)
{
    const Result<Steps> noticed = steps(database);
    if (!noticed)
        return tl::unexpected(noticed.error());
    SearchTable search(database);
    for (const SearchEntry &entry : noticed->removed) {
        if (auto removed = search.remove(entry); !removed)
            return removed;
    }
    QSet<QByteArray> known;
    return Vocabulary(database)
        .add(Vocabulary::unknownWords(noticed->changedTexts, database.wordCutter(), known))
        .and_then([&] { return search.add(noticed->added); });
}

Result<SearchUpdates::Steps> SearchUpdates::steps(Database &database) const
{
    const auto places = PlacesTable(database).settle(m_papers);
    if (!places)
        return tl::unexpected(places.error());
    Steps steps;
    for (const PaperId paper : m_papers) {
        const std::optional<SearchEntry> &before = *m_before.constFind(paper);
        if (m_added.contains(paper)) {
            // Another paper may have absorbed it as soon as it was there.
            if (places->contains(paper))
                steps.added.append(places->value(paper));
            continue;
        }
        const auto after = SearchTable(database).entry(paper);
        if (!after)
            return tl::unexpected(after.error());
        if (before == *after)
            continue;
        if (before)
            steps.removed.append(*before);
        if (*after) {
            steps.added.append((*after)->place);
            steps.changedTexts += textsOf((*after)->texts);
        }
    }
    std::sort(steps.removed.begin(), steps.removed.end(),
              [](const SearchEntry &one, const SearchEntry &other) { return one.place < other.place; });
    return steps;
}

} // namespace broadsheet
