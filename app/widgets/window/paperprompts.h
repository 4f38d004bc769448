#pragma once

#include "domain/paperid.h"
#include "domain/sourcecounts.h"

#include <QObject>

namespace broadsheet {

class Library;
class NamePrompt;
class PaperActions;

/// Asks for the tag, reading list or citation key that papers are to get.
class PaperPrompts final : public QObject
{
    Q_OBJECT

public:
    PaperPrompts(Library &library, PaperActions &actions, QWidget *window);

    void askForTag(const QList<PaperId> &papers, const SourceCounts &sources);
    void askForReadingList(const QList<PaperId> &papers, const SourceCounts &sources);
    void askForCitationKey(PaperId paper);

private:
    Library &m_library;
    PaperActions &m_actions;
    NamePrompt *m_prompt;
};

} // namespace broadsheet
