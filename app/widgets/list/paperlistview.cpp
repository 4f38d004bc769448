#include "widgets/list/paperlistview.h"

#include "models/paperlistmodel.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

namespace broadsheet {

PaperListView::PaperListView(PaperListModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new PaperDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Papers"));
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperListView::rememberPlace);
    connect(&model, &PaperListModel::answered, this, &PaperListView::returnToPlace);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

std::optional<PaperId> PaperListView::currentPaper() const
{
    const PaperId paper = m_model.paperAt(currentIndex().row());
    return paper.isValid() ? std::optional(paper) : std::nullopt;
}

QList<PaperId> PaperListView::selectedPapers() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QList<PaperId> papers;
    papers.reserve(rows.size());
    for (const int row : rows)
        papers.append(m_model.paperAt(row));
    return papers;
}

bool PaperListView::moveBy(int rows)
{
    const int target = std::clamp(currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    if (m_model.rowCount() == 0 || target == currentIndex().row())
        return false;
    goToRow(target);
    return true;
}

bool PaperListView::moveToUnread(Direction direction)
{
    const int step = direction == Direction::Forward ? 1 : -1;
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (!m_model.index(row).data(PaperListModel::RowRole).value<PaperRow>().read) {
            goToRow(row);
            return true;
        }
    }
    return false;
}

void PaperListView::toggleSelected()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Until now the current paper was selected only because it is current; that is not taken back.
    if (m_isCollecting)
        selectionModel()->select(current, QItemSelectionModel::Toggle);
    m_isCollecting = true;
    moveBy(1);
}

void PaperListView::goToRow(int row)
{
    const QModelIndex index = m_model.index(row);
    selectionModel()->setCurrentIndex(index, m_isCollecting ? QItemSelectionModel::NoUpdate
                                                            : QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void PaperListView::setDensity(RowDensity density)
{
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

void PaperListView::setSearchedWords(const QStringList &words)
{
    m_delegate->setSearchedWords(words);
    viewport()->update();
}

void PaperListView::keyboardSearch(const QString &)
{
    // Letters are keys of the window here; papers are found through the search field.
}

void PaperListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isCollecting) {
        m_isCollecting = false;
        goToRow(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void PaperListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect star = PaperDelegate::starRect(visualRect(index), font());
    if (index.isValid() && event->button() == Qt::LeftButton && star.contains(event->position().toPoint())) {
        emit starClicked(m_model.paperAt(index.row()));
        return;
    }
    m_isCollecting = false;
    QListView::mousePressEvent(event);
}

void PaperListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (!currentIndex().isValid())
        return;
    emit contextMenuWanted(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                      : event->globalPos());
}

void PaperListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isReturning)
        return;
    QList<PaperId> seen;
    for (const QModelIndex &index : {previous, current}) {
        if (index.isValid())
            seen.append(m_model.paperAt(index.row()));
    }
    emit passed(seen);
    emit currentPaperChanged(currentPaper());
}

void PaperListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionCountChanged(static_cast<int>(selectionModel()->selectedRows().size()));
}

void PaperListView::rememberPlace()
{
    if (!m_isAwaited)
        m_rememberedPaper = currentPaper();
    m_isReturning = true;
    m_isCollecting = false;
}

void PaperListView::returnToPlace()
{
    // The same paper if it is still in the list, else the first one.
    const int row = m_rememberedPaper ? std::max(0, m_model.rowOf(*m_rememberedPaper)) : 0;
    goToRow(row);
    m_isReturning = false;
    m_isAwaited = false;
    emit currentPaperChanged(currentPaper());
    emit selectionCountChanged(static_cast<int>(selectionModel()->selectedRows().size()));
}

} // namespace broadsheet
