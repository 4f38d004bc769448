#pragma once

#include <QObject>

namespace broadsheet {

class PaneFolding;
class PaperListView;
class ReadingFlow;
class SearchBox;
class SourcesView;
class WindowCommands;

/// The commands by which the reader gets about: from paper to paper, from digest to digest, and from pane to
/// pane.
class Moving final : public QObject
{
    Q_OBJECT

public:
    Moving(const WindowCommands &commands, PaperListView &list, SourcesView &sources, ReadingFlow &reading,
           SearchBox &search, PaneFolding &folding, QObject *parent);
};

} // namespace broadsheet
