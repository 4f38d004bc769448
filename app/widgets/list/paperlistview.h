#pragma once

#include "domain/paperid.h"
#include "domain/paperquery.h"
#include "widgets/list/paperdelegate.h"
#include "widgets/list/rowsview.h"

#include <optional>

namespace broadsheet {

class PaperListModel;
class RowDragging;

/// The list of papers. It keeps the current paper and the place on the screen when the list changes.
class PaperListView final : public RowsView
{
    Q_OBJECT

public:
    PaperListView(PaperListModel &model, const Theme &theme, QWidget *parent = nullptr);

    std::optional<PaperId> currentPaper() const;
    /// The selected papers in the order of the list; the current one when nothing is selected.
    QList<PaperId> selectedPapers() const;

    /// Moves by so many rows and stops at the ends. Answers whether there was anywhere to go.
    bool moveBy(int rows);
    /// Moves to the next (or previous) unread paper after the current one, or says that there is none.
    enum class Direction { Forward, Backward };
    void moveToUnread(Direction direction);
    /// Adds the current paper to the selection or takes it out, and moves on. From then on moving leaves
    /// the selection as it is, until Escape or a click ends that.
    void toggleSelected();
    /// Makes the row current, and the only one selected unless the reader is collecting a selection.
    void goToRow(int row);
    int selectedCount() const;
    /// The paper to be current when the list is next answered, if it is there, however far down.
    void returnTo(PaperId paper) { m_awaitedPaper = paper; }

    void setDensity(RowDensity density);
    RowDensity density() const { return m_delegate->density(); }
    void setSearchedWords(const QStringList &words);

    /// Puts the selected papers of a reading list together before the one that is at `row` now, or at its
    /// end. They stay selected.
    void moveSelectedTo(int row);

    void keyboardSearch(const QString &) override;

signals:
    void currentPaperChanged(std::optional<broadsheet::PaperId> paper);
    /// The same for what a search has found, which may be gone with the next letter.
    void currentPaperFound(std::optional<broadsheet::PaperId> paper);
    /// The reader moved from paper to paper: both have been seen. Not sent when the list moves by itself.
    void passed(const QList<broadsheet::PaperId> &papers);
    void noUnreadLeft();
    void selectionCountChanged(int count);
    void starClicked(broadsheet::PaperId paper);
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    /// What the reader sees of a list, to be found again when it is asked for anew.
    struct Sight
    {
        std::optional<PaperId> current;
        QList<PaperId> selected = {};
        std::optional<PaperId> top = std::nullopt;
        int scrolledWithinTop = 0;
    };

    void goToUnreadAmong(const QList<PaperId> &papers);
    void rememberSight();
    void showAnswer();
    void showCompletion();
    void letRowsBeDragged();
    void goToAwaited(int row);
    void goToTop();
    /// Shows the list as it was seen before, as far as its papers are still there.
    void resumeSight();
    void select(const QList<PaperId> &papers);

    PaperListModel &m_model;
    PaperDelegate *m_delegate;
    RowDragging *m_dragging;
    Sight m_sight;
    PaperQuery m_shownQuery;
    std::optional<PaperId> m_awaitedPaper;
    bool m_isCollecting = false;
    bool m_isReturning = false;
};

} // namespace broadsheet
