#include "widgets/window/paperprompts.h"

#include "library/library.h"
#include "widgets/window/nameprompt.h"
#include "widgets/window/paperactions.h"

namespace broadsheet {

PaperPrompts::PaperPrompts(Library &library, PaperActions &actions, QWidget *window)
    : QObject(window), m_library(library), m_actions(actions), m_prompt(new NamePrompt(window))
{}

void PaperPrompts::askForTag(const QList<PaperId> &papers, const SourceCounts &sources)
{
    QStringList known;
    for (const TagCount &tag : sources.tags)
        known.append(tag.name);
    m_prompt->ask({.text = tr("Tag for %n papers", "", static_cast<int>(papers.size())), .known = known},
                  [this, papers](const QString &tag) { m_actions.addTag(papers, tag); });
}

void PaperPrompts::askForReadingList(const QList<PaperId> &papers, const SourceCounts &sources)
{
    if (papers.isEmpty())
        return;
    QStringList known;
    for (const ReadingListCount &list : sources.readingLists)
        known.append(list.name);
    m_prompt->ask(
        {.text = tr("Reading list for %n papers", "", static_cast<int>(papers.size())), .known = known},
        [this, papers](const QString &list) { m_actions.addToReadingList(papers, list); });
}

void PaperPrompts::askForCitationKey(PaperId paper)
{
    m_library.paper(paper).then(this, [this](const Result<LibraryPaper> &found) {
        if (!found)
            return;
        m_prompt->ask({.text = tr("Citation key of this paper"), .initial = found->citationKey},
                      [this, id = found->id](const QString &key) { m_actions.setCitationKey(id, key); });
    });
}

} // namespace broadsheet
