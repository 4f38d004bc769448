#pragma once

#include "domain/paperquery.h"

#include <QListView>

class QMenu;

namespace broadsheet {

class SourcesModel;
class Theme;

/// The list of sources on the left. The chosen source stays chosen while counts and rows change.
class SourcesView final : public QListView
{
    Q_OBJECT

public:
    SourcesView(SourcesModel &model, const Theme &theme, QWidget *parent = nullptr);

    const PaperSource &chosen() const { return m_chosen; }
    void choose(const PaperSource &source);
    /// Moves to the next digest, newer or older, from the one chosen or from the newest.
    enum class Direction { Newer, Older };
    void stepDigest(Direction direction);

signals:
    void chosenChanged(const broadsheet::PaperSource &source);
    /// Return was pressed: the reader wants to go on to the list.
    void left();
    void renameWanted(const broadsheet::SavedSearch &search);
    void deleteWanted(const broadsheet::SavedSearch &search);
    /// For whoever has something to add to the menu of a source.
    void menuOpening(QMenu &menu, const broadsheet::PaperSource &source);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showChosen();
    void askToRename();
    void askToDelete();

    SourcesModel &m_model;
    PaperSource m_chosen = AllPapers{};
    bool m_wasShown = false;
    bool m_isFollowing = false;
};

} // namespace broadsheet
