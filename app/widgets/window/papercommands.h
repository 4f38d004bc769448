#pragma once

#include <QObject>

namespace broadsheet {

class CitationKeySettings;
class DetailPane;
class MessageBar;
class PaneFolding;
class PaperActions;
class PaperListView;
class PaperPrompts;
class ReadingListActions;
class SourcesModel;
class WindowCommands;

/// What the parts are that the commands on papers go to.
struct PaperCommandParts
{
    const WindowCommands &commands;
    PaperListView &list;
    DetailPane &detail;
    const SourcesModel &sources;
    PaneFolding &folding;
    PaperActions &actions;
    PaperPrompts &prompts;
    CitationKeySettings &citationKeys;
    ReadingListActions &readingList;
    MessageBar &messages;
};

/// The commands that do something to the papers chosen in the list, and the menu that offers them there.
class PaperCommands final : public QObject
{
    Q_OBJECT

public:
    /// The parts must outlive it.
    PaperCommands(const PaperCommandParts &parts, QObject *parent);

private:
    void connectMarks();
    void connectOpeningAndCiting();
    void askForTag();

    PaperCommandParts m_parts;
};

} // namespace broadsheet
