#include "widgets/list/rowtext.h"

#include "models/papertext.h"
#include "widgets/list/matchmarks.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLines = 2;
constexpr double metaScale = 0.93;

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

RowFonts::RowFonts(const QFont &font)
    : base(font),
      unreadTitle(scaledFont(font, 1, QFont::DemiBold)),
      readTitle(scaledFont(font, 1, QFont::Normal)),
      meta(scaledFont(font, metaScale)),
      metrics(font),
      titleSpacing(QFontMetrics(unreadTitle).lineSpacing()),
      metaSpacing(QFontMetrics(meta).lineSpacing())
{}

RowText::RowText(const PaperRow &row, const RowFonts &fonts, RowDensity density, int width,
                 Qt::LayoutDirection direction)
    : m_row(row),
      m_density(density),
      m_width(width),
      m_direction(direction),
      m_titleSpacing(fonts.titleSpacing),
      m_metaSpacing(fonts.metaSpacing),
      m_metaFont(fonts.meta)
{
    const bool isCompact = density == RowDensity::Compact;
    const int used =
        layOutTitle(row.title, row.read ? fonts.readTitle : fonts.unreadTitle, isCompact ? 1 : titleLines);
    if (isCompact)
        return;
    m_metaTop = used * m_titleSpacing + fonts.metrics.lines(0.25);
    const QStringList lines = quietLines(row, titleLines + 1 - used, QFontMetrics(fonts.meta), width);
    for (const QString &line : lines) {
        QStaticText &text = m_quietLines.emplace_back(line);
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, fonts.meta);
    }
}

bool RowText::fits(const PaperRow &row, RowDensity density, int width) const
{
    return width == m_width && density == m_density && row == m_row;
}

void RowText::paint(QPainter *painter, QPoint topLeft, const Theme &theme, const WordFinder &searched) const
{
    painter->setPen(theme.color(ColorRole::Ink));
    m_title.draw(painter, topLeft, matchMarks(m_row.title, searched, theme.color(ColorRole::Match)));
    painter->setFont(m_metaFont);
    painter->setPen(theme.color(ColorRole::Soft));
    int top = topLeft.y() + m_metaTop;
    for (const QStaticText &line : m_quietLines) {
        const int room = m_direction == Qt::LeftToRight ? 0 : m_width - qCeil(line.size().width());
        painter->drawStaticText(topLeft.x() + room, top, line);
        top += m_metaSpacing;
    }
}

int RowText::layOutTitle(const QString &title, const QFont &font, int mostLines)
{
    m_title.setText(title);
    m_title.setFont(font);
    m_title.setCacheEnabled(true);
    QTextOption wrapping((m_direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) |
                         Qt::AlignAbsolute);
    wrapping.setWrapMode(QTextOption::WordWrap);
    m_title.setTextOption(wrapping);
    m_title.beginLayout();
    int lines = 0;
    qsizetype lastStart = 0;
    bool isCut = false;
    for (QTextLine line = m_title.createLine(); line.isValid(); line = m_title.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, lines * m_titleSpacing));
        ++lines;
        if (lines == mostLines) {
            lastStart = line.textStart();
            isCut = lastStart + line.textLength() < title.size() || line.naturalTextWidth() > m_width;
            break;
        }
    }
    m_title.endLayout();

    if (isCut) {
        // The last line has more to say than fits: say so with an ellipsis.
        const QString shown = title.left(lastStart) +
                              QFontMetrics(font).elidedText(title.mid(lastStart), Qt::ElideRight, m_width);
        if (shown != title)
            return layOutTitle(shown, font, mostLines);
    }
    return lines;
}

} // namespace broadsheet
