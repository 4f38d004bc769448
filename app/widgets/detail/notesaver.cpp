#include "widgets/detail/notesaver.h"

#include "library/library.h"

#include <algorithm>

namespace broadsheet {

NoteSaver::NoteSaver(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

void NoteSaver::save(PaperId paper, const QString &note, const QString &basedOn)
{
    m_drafts.insert(paper, {.note = note, .basedOn = basedOn});
    emit stateChanged(state());
    m_library.edit(SetNote{.paper = paper, .note = note, .basedOn = basedOn})
        .then(this, [this, paper, note](const Result<LibraryChanges> &answer) {
            takeAnswer(paper, note, answer ? std::nullopt : std::optional(answer.error()));
        });
}

void NoteSaver::retry()
{
    const QHash<PaperId, Draft> drafts = m_drafts;
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        if (draft->state == SaveState::Failed)
            save(draft.key(), draft->note, draft->basedOn);
    }
}

std::optional<QString> NoteSaver::unsavedNote(PaperId paper) const
{
    const auto draft = m_drafts.constFind(paper);
    return draft == m_drafts.constEnd() ? std::nullopt : std::optional(draft->note);
}

void NoteSaver::takeAnswer(PaperId paper, const QString &note, const std::optional<Error> &error)
{
    const auto draft = m_drafts.find(paper);
    const bool isOvertaken = draft == m_drafts.end() || draft->note != note;
    if (isOvertaken)
        return;
    if (error)
        draft->state = SaveState::Failed;
    else
        m_drafts.erase(draft);
    emit stateChanged(state());
    if (error)
        emit failed(*error);
}

SaveState NoteSaver::state() const
{
    const auto holds = [this](SaveState wanted) {
        return std::any_of(m_drafts.begin(), m_drafts.end(),
                           [wanted](const Draft &draft) { return draft.state == wanted; });
    };
    if (holds(SaveState::Failed))
        return SaveState::Failed;
    return holds(SaveState::Saving) ? SaveState::Saving : SaveState::Saved;
}

} // namespace broadsheet
