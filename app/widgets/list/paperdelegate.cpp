#include "widgets/list/paperdelegate.h"

#include "models/paperlistmodel.h"
#include "widgets/list/progresssign.h"
#include "widgets/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLines = 2;
constexpr double paddingLines = 0.75;
constexpr double gutterLines = 1.75;
/// Of the star's size: a sign that steps back.
constexpr double progressScale = 0.8;
/// Several screens full.
constexpr int keptTexts = 200;

/// Everything is placed as it is from left to right, and then mirrored where the language goes the other way.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect starPlace(const QRect &row, const QFont &font)
{
    const Metrics metrics(font);
    const int side = metrics.icon();
    return {row.right() - metrics.lines(1) - side, row.top() + metrics.lines(paddingLines), side, side};
}

} // namespace

PaperDelegate::PaperDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_star(themedIcon(theme, u"star"_s)),
      m_filledStar(themedIcon(theme, u"star-filled"_s, ColorRole::Star)),
      m_texts(keptTexts)
{}

void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(PaperListModel::RowRole).value<PaperRow>();
    painter->save();
    paintGround(painter, option);
    if (row.id.isValid()) {
        paintMarks(painter, option, row);
        paintText(painter, option, row);
    }
    painter->restore();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const RowFonts fonts(option.font);
    const Metrics &metrics = fonts.metrics;
    if (m_density == RowDensity::Compact)
        return {metrics.ems(10), metrics.lines(2)};
    const int textHeight = titleLines * fonts.titleSpacing + fonts.metaSpacing;
    return {metrics.ems(10), textHeight + 2 * metrics.lines(paddingLines) + metrics.lines(0.25)};
}

QRect PaperDelegate::starRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, starPlace(row, font));
}

void PaperDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
        painter->fillRect(mirrored(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          m_theme.color(ColorRole::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.hoverColor());
    }
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(ColorRole::Rule));
    const bool showsFocus = isCurrent && !option.state.testFlag(QStyle::State_Selected);
    if (showsFocus) {
        painter->setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void PaperDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                               const PaperRow &row) const
{
    const Metrics metrics(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row.read) {
        const double radius = metrics.lines(0.25) * 0.9;
        const double middle = m_density == RowDensity::Compact
                                  ? option.rect.center().y()
                                  : option.rect.top() + metrics.lines(paddingLines) + metrics.lines(1) * 0.55;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::Accent));
        const double fromEdge = metrics.lines(gutterLines) * 0.52;
        const double x = option.direction == Qt::LeftToRight ? option.rect.left() + fromEdge
                                                             : option.rect.right() - fromEdge;
        painter->drawEllipse(QPointF(x, middle), radius, radius);
    }
    QRect star = starRect(option.rect, option.font, option.direction);
    if (m_density == RowDensity::Compact)
        star.moveTop(option.rect.center().y() - star.height() / 2);
    if (row.starred)
        m_filledStar.paint(painter, star);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        m_star.paint(painter, star);
    if (row.progress)
        paintProgressSign(painter, mirrored(option, progressPlace(option)), *row.progress, m_theme);
}

QRect PaperDelegate::progressPlace(const QStyleOptionViewItem &option) const
{
    const QRect star = starPlace(option.rect, option.font);
    const Metrics metrics(option.font);
    QRect square(QPoint(), QSize(1, 1) * qRound(star.width() * progressScale));
    if (m_density == RowDensity::Compact)
        square.moveCenter({star.left() - metrics.lines(0.75), option.rect.center().y()});
    else
        square.moveCenter({star.center().x(), star.bottom() + metrics.lines(1)});
    return square;
}

void PaperDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                              const PaperRow &row) const
{
    if (!m_fonts || m_fonts->base != option.font) {
        m_fonts.emplace(option.font);
        m_texts.clear();
    }
    const Metrics &metrics = m_fonts->metrics;
    QRect area = option.rect.adjusted(metrics.lines(gutterLines), metrics.lines(paddingLines), 0, 0);
    area.setRight(starPlace(option.rect, option.font).left() - metrics.lines(0.5));
    if (m_density == RowDensity::Compact && row.progress)
        area.setRight(progressPlace(option).left() - metrics.lines(0.5));
    if (m_density == RowDensity::Compact)
        area.moveTop(option.rect.top() + (option.rect.height() - m_fonts->titleSpacing) / 2);
    const RowText *text = m_texts.object(row.id);
    if (text == nullptr || !text->fits(row, m_density, area.width())) {
        auto *laidOut = new RowText(row, *m_fonts, m_density, area.width(), option.direction);
        m_texts.insert(row.id, laidOut);
        text = laidOut;
    }
    text->paint(painter, mirrored(option, area).topLeft(), m_theme, m_searchedWords);
}

} // namespace broadsheet
