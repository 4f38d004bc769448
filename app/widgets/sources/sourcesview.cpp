#include "widgets/sources/sourcesview.h"

#include "models/sourcesmodel.h"
#include "widgets/sources/sourcedelegate.h"
#include "widgets/theme/metrics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace broadsheet {

SourcesView::SourcesView(SourcesModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new SourceDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Sources"));
    viewport()->setAttribute(Qt::WA_Hover);
    setViewportMargins(0, Metrics(this).lines(0.5), 0, 0);
    connect(&model, &SourcesModel::refreshed, this, &SourcesView::showChosen);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    showChosen();
}

void SourcesView::choose(const PaperSource &source)
{
    if (source == m_chosen)
        return;
    m_chosen = source;
    m_wasShown = false;
    showChosen();
    emit chosenChanged(m_chosen);
}

void SourcesView::stepDigest(Direction direction)
{
    const QList<DigestCount> &digests = m_model.counts().digests;
    if (digests.isEmpty())
        return;
    qsizetype place = -1;
    for (qsizetype i = 0; i < digests.size(); ++i) {
        if (m_chosen == PaperSource(digests.at(i).digest))
            place = i;
    }
    if (place >= 0)
        place =
            std::clamp<qsizetype>(place + (direction == Direction::Older ? 1 : -1), 0, digests.size() - 1);
    else
        place = 0;
    if (m_model.rowOf(digests.at(place).digest) < 0)
        m_model.showEarlierDigests();
    choose(digests.at(place).digest);
}

void SourcesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid())
        return;
    const auto kind = current.data(SourcesModel::KindRole).value<SourcesModel::RowKind>();
    if (kind == SourcesModel::RowKind::ShowEarlierDigests)
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_model.showEarlierDigests();
                showChosen();
            },
            Qt::QueuedConnection);
    else if (kind == SourcesModel::RowKind::Source)
        choose(current.data(SourcesModel::SourceRole).value<PaperSource>());
}

void SourcesView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The view would choose a neighbour of a source that goes. What to choose is known once all are shown.
    m_isFollowing = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    m_isFollowing = false;
}

void SourcesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        break;
    case Qt::Key_F2:
        askToRename();
        break;
    case Qt::Key_Delete:
        askToDelete();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void SourcesView::contextMenuEvent(QContextMenuEvent *event)
{
    // The mouse has chosen the source by now.
    QMenu menu(this);
    if (std::holds_alternative<SavedSearch>(m_chosen)) {
        menu.addAction(tr("Rename this search…"), QKeySequence(Qt::Key_F2), this, &SourcesView::askToRename);
        menu.addAction(tr("Delete this search"), QKeySequence(Qt::Key_Delete), this,
                       &SourcesView::askToDelete);
    }
    emit menuOpening(menu, m_chosen);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void SourcesView::askToRename()
{
    if (const auto *search = std::get_if<SavedSearch>(&m_chosen))
        emit renameWanted(*search);
}

void SourcesView::askToDelete()
{
    if (const auto *search = std::get_if<SavedSearch>(&m_chosen))
        emit deleteWanted(*search);
}

void SourcesView::showChosen()
{
    m_isFollowing = true;
    const int row = m_model.rowOf(m_chosen);
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_isFollowing = false;
    // A source that was there and is gone, such as a tag that no paper has any more, gives way to the
    // whole library, and a saved search to what it is called now. One that was never there is still on its
    // way: its import has just ended.
    if (row < 0 && m_wasShown)
        choose(m_model.successorOf(m_chosen));
    else if (row >= 0)
        m_wasShown = true;
}

} // namespace broadsheet
