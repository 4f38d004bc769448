#include "widgets/search/completionpopup.h"

#include "models/searchcompletionmodel.h"
#include "widgets/search/completiondelegate.h"
#include "widgets/search/sheetplace.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

namespace broadsheet {

namespace {

constexpr int mostVisibleRows = 8;

} // namespace

CompletionPopup::CompletionPopup(SearchCompletionModel &completions, const Theme &theme, QWidget &field)
    : QListView(&field), m_completions(completions), m_field(field)
{
    setModel(&completions);
    setItemDelegate(new CompletionDelegate(theme, this));
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAccessibleName(tr("Completions"));
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&completions, &QAbstractItemModel::modelReset, this, &CompletionPopup::follow);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit accepted(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    hide();
}

std::optional<int> CompletionPopup::chosenRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

CompletionPopup::KeyUse CompletionPopup::steer(int key)
{
    if (!isVisible())
        return KeyUse::Left;
    switch (key) {
    case Qt::Key_Escape:
        m_completions.clear();
        return KeyUse::Taken;
    case Qt::Key_Down:
        choose(Direction::Down);
        return KeyUse::Taken;
    case Qt::Key_Up:
        choose(Direction::Up);
        return KeyUse::Taken;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<int> row = chosenRow()) {
            emit accepted(*row);
            return KeyUse::Taken;
        }
        return KeyUse::Left;
    default:
        return KeyUse::Left;
    }
}

void CompletionPopup::choose(Direction direction)
{
    // One more place than rows: the one outside, where the reader just goes on writing.
    const int places = model()->rowCount() + 1;
    const int step = direction == Direction::Down ? 1 : places - 1;
    const int place = (chosenRow().value_or(-1) + 1 + step) % places;
    setCurrentIndex(model()->index(place - 1, 0));
}

void CompletionPopup::place()
{
    laySheetUnder(*this, m_field);
}

QSize CompletionPopup::sizeHint() const
{
    const int rows = std::min(model()->rowCount(), mostVisibleRows);
    const QMargins frame = contentsMargins() + viewportMargins();
    return {m_field.width(), rows * std::max(sizeHintForRow(0), 0) + frame.top() + frame.bottom()};
}

void CompletionPopup::follow()
{
    const bool hasOffers = model()->rowCount() > 0 && m_field.hasFocus();
    if (hasOffers) {
        updateGeometry();
        place();
        scrollToTop();
    }
    setVisible(hasOffers);
}

} // namespace broadsheet
