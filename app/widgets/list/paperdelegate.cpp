#include "widgets/list/paperdelegate.h"

#include "models/paperlistmodel.h"
#include "models/papertext.h"
#include "widgets/list/matchmarks.h"
#include "widgets/theme/icons.h"

#include <QLocale>
#include <QPainter>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLines = 2;
constexpr double metaScale = 0.93;
constexpr double paddingLines = 0.75;
constexpr double gutterLines = 1.75;

/// What stands under the title of a paper: authors, date, votes, and what it has.
QString metaText(const PaperRow &row)
{
    QStringList parts;
    if (const QString authors = shortAuthors(row.firstAuthors, row.authorCount); !authors.isEmpty())
        parts.append(authors);
    if (row.published.isValid())
        parts.append(publishedText(row.published, row.publishedPrecision));
    if (row.upvotes && *row.upvotes > 0)
        parts.append(u"▲ "_s + QLocale().toString(*row.upvotes));
    parts.append(contentWords(row));
    return parts.join(u"   "_s);
}

/// The lines that are left under the title: authors and what is known, then a little of the abstract. A
/// paper without authors shows the abstract first, and what is known at the end of the line.
QStringList quietLines(const PaperRow &row, int count, const QFontMetrics &metrics, int width)
{
    const QString meta = metaText(row);
    const auto elided = [&metrics](const QString &text, int room) {
        return metrics.elidedText(text, Qt::ElideRight, room);
    };
    if (!row.firstAuthors.isEmpty())
        return QStringList{elided(meta, width), elided(row.excerpt, width)}.mid(0, count);
    const QString tail = meta.isEmpty() ? QString() : u"   "_s + meta;
    if (count == 1)
        return {elided(row.excerpt, width - metrics.horizontalAdvance(tail)) + tail};
    return {elided(row.excerpt, width), meta};
}

} // namespace

PaperDelegate::PaperDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_star(themedIcon(theme, u"star"_s)),
      m_filledStar(themedIcon(theme, u"star-filled"_s, ColorRole::Star))
{}

void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(PaperListModel::RowRole).value<PaperRow>();
    painter->save();
    paintGround(painter, option);
    if (row.id.isValid()) {
        paintMarks(painter, option, row);
        if (m_density == RowDensity::Compact)
            paintCompact(painter, option, row);
        else
            paintComfortable(painter, option, row);
    }
    painter->restore();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    if (m_density == RowDensity::Compact)
        return {metrics.ems(10), metrics.lines(2)};
    const int textHeight = titleLines * QFontMetrics(option.font).lineSpacing() +
                           QFontMetrics(scaledFont(option.font, metaScale)).lineSpacing();
    return {metrics.ems(10), textHeight + 2 * metrics.lines(paddingLines) + metrics.lines(0.25)};
}

QRect PaperDelegate::starRect(const QRect &row, const QFont &font)
{
    const Metrics metrics(font);
    const int side = metrics.icon();
    return {row.right() - metrics.lines(1) - side, row.top() + metrics.lines(paddingLines), side, side};
}

void PaperDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
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
        painter->drawEllipse(QPointF(option.rect.left() + metrics.lines(gutterLines) * 0.52, middle), radius,
                             radius);
    }
    QRect star = starRect(option.rect, option.font);
    if (m_density == RowDensity::Compact)
        star.moveTop(option.rect.center().y() - star.height() / 2);
    if (row.starred)
        m_filledStar.paint(painter, star);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        m_star.paint(painter, star);
}

void PaperDelegate::paintComfortable(QPainter *painter, const QStyleOptionViewItem &option,
                                     const PaperRow &row) const
{
    const Metrics metrics(option.font);
    QRect area = option.rect.adjusted(metrics.lines(gutterLines), metrics.lines(paddingLines), 0, 0);
    area.setRight(starRect(option.rect, option.font).left() - metrics.lines(0.5));
    const QFont font = titleFont(option.font, row);
    const int used = paintTitle(painter, area, font, row.title, titleLines);

    const QFont metaFont = scaledFont(option.font, metaScale);
    const QFontMetrics metaMetrics(metaFont);
    area.setTop(area.top() + used * QFontMetrics(font).lineSpacing() + metrics.lines(0.25));
    const QStringList lines = quietLines(row, titleLines + 1 - used, metaMetrics, area.width());
    painter->setFont(metaFont);
    painter->setPen(m_theme.color(ColorRole::Soft));
    for (const QString &line : lines) {
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, line);
        area.setTop(area.top() + metaMetrics.lineSpacing());
    }
}

void PaperDelegate::paintCompact(QPainter *painter, const QStyleOptionViewItem &option,
                                 const PaperRow &row) const
{
    const Metrics metrics(option.font);
    QRect area = option.rect.adjusted(metrics.lines(gutterLines), 0, 0, 0);
    area.setRight(starRect(option.rect, option.font).left() - metrics.lines(0.5));
    const QFont font = titleFont(option.font, row);
    area.setTop(area.top() + (area.height() - QFontMetrics(font).lineSpacing()) / 2);
    paintTitle(painter, area, font, row.title, 1);
}

int PaperDelegate::paintTitle(QPainter *painter, const QRect &area, const QFont &font, const QString &title,
                              int mostLines) const
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title, font);
    QTextOption wrapping(Qt::AlignLeft | Qt::AlignAbsolute);
    wrapping.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int lines = 0;
    qsizetype lastStart = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, lines * metrics.lineSpacing()));
        ++lines;
        if (lines == mostLines) {
            lastStart = line.textStart();
            break;
        }
    }
    layout.endLayout();

    if (lines == mostLines && metrics.horizontalAdvance(title.mid(lastStart)) > area.width()) {
        // The last line has more to say than fits: say so with an ellipsis.
        const QString shown =
            title.left(lastStart) + metrics.elidedText(title.mid(lastStart), Qt::ElideRight, area.width());
        if (shown != title)
            return paintTitle(painter, area, font, shown, mostLines);
    }
    painter->setPen(m_theme.color(ColorRole::Ink));
    layout.draw(painter, area.topLeft(), matchMarks(title, m_searchedWords, m_theme.color(ColorRole::Match)));
    return lines;
}

QFont PaperDelegate::titleFont(const QFont &base, const PaperRow &row) const
{
    return scaledFont(base, 1, row.read ? QFont::Normal : QFont::DemiBold);
}

} // namespace broadsheet
